// How the report looks: ink on paper, as the page does. Colour is never alone: what was added is underlined, what was removed
// struck through, and both are said to who hears the page.

/** @import { Words } from './reporting.js' */

/** A text inside of a style sheet. @param {string} text */
const quoted = (text) => `"${text.replace(/["\\<]/g, '\\$&')} "`;

/** @param {Words} words */
export const styleOf = ({ report }) => `
:root{--ink:#1a1a1a;--quiet:#555;--rule:#d5d2ca;--paper:#fffefb;--added:#cfe7ff;--added-line:#1763ac;--removed:#ffefc4;--removed-line:#8a6000;--removed-bar:#c79000;--moved-bar:#333;--same-bar:#aaa;--alert:#9b1c1c;--at:#f1ede0;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9e4d8;--quiet:#a3acbe;--rule:#2c3850;--paper:#121a2a;--added:#1c4f83;--added-line:#86c5ff;--removed:#5c480f;--removed-line:#ffd064;--removed-bar:#ffd064;--moved-bar:#e9e4d8;--same-bar:#72809b;--alert:#ff9c80;--at:#182236}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:75rem;padding:2rem 1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.5 Charter,Georgia,"Noto Serif",serif}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1rem 0 .25rem}
h3.severity-alert{color:var(--alert)}
.verdict{font-size:1.1rem;margin:.25rem 0}
dl{margin:.75rem 0;color:var(--quiet)}dl div{display:flex;gap:.75rem}dt{flex:none;min-width:4rem;font-weight:bold}dd{margin:0;overflow-wrap:anywhere}
.overview{display:block;width:100%;height:14px;border:1px solid var(--rule);}
rect{fill:var(--same-bar)}rect.added{fill:var(--added-line)}rect.removed{fill:var(--removed-bar)}rect.moved{fill:var(--moved-bar)}
#overview,.colour{margin-inline-end:.75em}.colour{white-space:nowrap}.colour svg{width:.8em;height:.8em}
ul{margin:0;padding-inline-start:1.25rem}li{margin:.2rem 0}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}a:hover,a:focus{text-decoration-color:currentcolor}
.legend,footer{color:var(--quiet);font-size:.9rem}
footer{margin-top:2.5rem;border-top:1px solid var(--rule)}footer li{overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{padding:.5rem .75rem;border-top:1px solid var(--rule);vertical-align:top;text-align:start}
thead th:first-child,tbody th{width:8.5rem}
tbody th{font:.85rem/1.4 system-ui,sans-serif;color:var(--quiet)}
tbody tr:not(.same) th{color:var(--ink);border-inline-start:3px solid var(--quiet)}
tbody tr:target th,tbody tr:target td{background:var(--at)}
td p{margin:0 0 .5rem;overflow-wrap:anywhere}td p:last-child{margin:0}
.note{display:block;font:.85rem/1.4 system-ui,sans-serif;color:var(--quiet)}
td .note{display:inline}
.role-headline{font-size:1.25rem;font-weight:bold;line-height:1.25}.role-standfirst{font-style:italic}.role-subhead{font-weight:bold}
.role-byline,.role-dateline,.role-timestamp,.role-caption,.role-credit,.role-furniture{font-size:.9rem}
ins{background:var(--added);text-decoration:underline;text-decoration-color:var(--added-line);text-underline-offset:.15em}
del{background:var(--removed);text-decoration:line-through;text-decoration-color:var(--removed-line)}
.subtle{border-bottom:2px dotted var(--quiet)}
.moved-sentence{outline:1px dotted var(--quiet)}
.hidden,ins::before,del::before,.subtle::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:pre}
ins::before{content:${quoted(report.added)}}del::before{content:${quoted(report.removed)}}.subtle::before{content:${quoted(report.changed)}}
@media(max-width:45rem){table,tbody,tr,th,td{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tbody th{width:auto;border-bottom:0}td{border:0}td.nothing{display:none}}
@media print{:root{color-scheme:light}@page{margin:16mm}body{padding:0;max-width:none;font-size:10pt;background:none}a{text-decoration:none}li,.same{break-inside:avoid}td p{orphans:3;widows:3}h2,h3,thead{break-after:avoid}ins,del,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
