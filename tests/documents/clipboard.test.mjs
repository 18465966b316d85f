// What programs put on the clipboard as HTML, each with its own habits (written after what they wrote in 2024).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './support.mjs';

/** As the page reads what is pasted. @param {string} html */
const pasted = async (html) =>
  (await read(html, { name: 'clipboard.html', whole: true, encoding: 'utf-8' })).blocks;

test('Word: markers, notes and comments are told from words', async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle>Bridge to close<o:p></o:p></p>
<h1>Costs<o:p></o:p></h1>
<p class=MsoNormal>It costs <b style='mso-bidi-font-weight:normal'>12&nbsp;million</b>
euros<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>,
a <a href="https://a.example/r">report</a> says.<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AL1]</a></span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>a free bus<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>3.<span>&nbsp;&nbsp; </span></span><![endif]>two lanes<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a> Without ferries.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask the lawyer.</p></div></div></body></html>`;
  assert.deepEqual(await pasted(html), [
    { text: 'Bridge to close', role: 'headline' },
    { text: 'Costs', role: 'subhead', marks: [{ range: [0, 5], kind: 'heading-1' }] },
    {
      text: 'It costs 12\u00a0million euros, a report says.',
      hrefs: [{ range: [29, 35], href: 'https://a.example/r' }],
      marks: [{ range: [9, 19], kind: 'bold' }],
      notes: [{ range: [25, 25], note: 1 }],
    },
    { text: 'a free bus', role: 'list-item', marker: '•' },
    { text: 'two lanes', role: 'list-item', marker: '3.' },
    { text: 'Without ferries.', note: 1 },
  ]);
});

test('Google Docs: the form is in styles, and all of it lies in a b that is not bold', async () => {
  const plain =
    'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;';
  const span = (/** @type {string} */ words, style = '') =>
    `<span style="${plain}${style}">${words}</span>`;
  const html = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h1 dir="ltr" style="line-height:1.38;">${span('Bridge to close')}</h1><p dir="ltr">${span('He read ')}${span('Moby-Dick', 'font-style:italic;')}${span(' and the ')}<a href="https://a.example/r" style="text-decoration:none;">${span('report', 'text-decoration:underline;')}</a>${span('.')}</p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation">${span('a free bus', 'font-weight:700;')}</p></li></ul><ol><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation">${span('two lanes')}</p></li></ol></b><br class="Apple-interchange-newline">`;
  assert.deepEqual(await pasted(html), [
    { text: 'Bridge to close', role: 'headline', marks: [{ range: [0, 15], kind: 'heading-1' }] },
    {
      text: 'He read Moby-Dick and the report.',
      hrefs: [{ range: [26, 32], href: 'https://a.example/r' }],
      marks: [{ range: [8, 17], kind: 'italic' }],
    },
    {
      text: 'a free bus',
      role: 'list-item',
      marker: '•',
      marks: [{ range: [0, 10], kind: 'bold' }],
    },
    { text: 'two lanes', role: 'list-item', marker: '1.' },
  ]);
});

test('a web page: every element carries the style that it had, and addresses are whole', async () => {
  const computed =
    'color: rgb(32, 33, 36); font-family: Georgia; font-style: normal; font-weight: 400; letter-spacing: normal; text-align: start; text-decoration-style: initial; text-decoration-color: initial; white-space: normal; background-color: rgb(255, 255, 255);';
  const html = `<html><body><!--StartFragment--><h2 style="${computed} font-weight: 700;">Costs</h2><p style="${computed}">It costs <em style="box-sizing: inherit;">12 million</em> euros, a<span> </span><a href="https://a.example/r" style="color: blue; text-decoration: underline;">report</a><span style="${computed} display: inline !important; float: none;"><span> </span>says.</span></p><p style="${computed}">Work begins in May.</p><!--EndFragment--></body></html>`;
  assert.deepEqual(await pasted(html), [
    { text: 'Costs', role: 'headline', marks: [{ range: [0, 5], kind: 'heading-2' }] },
    {
      text: 'It costs 12 million euros, a report says.',
      hrefs: [{ range: [29, 35], href: 'https://a.example/r' }],
      marks: [{ range: [9, 19], kind: 'italic' }],
    },
    { text: 'Work begins in May.' },
  ]);
});
