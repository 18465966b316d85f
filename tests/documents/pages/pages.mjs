// Saved news pages as content systems write them: what stands around an article, and what the article itself is made of. All
// words are made up. `wanted` is what an editor calls the story; `unwanted` must not be in it.

/** @typedef {{html: string, headline: string, byline: string, words: string[], captions?: string[], unwanted: string[]}} Page */

const EN = [
  'The harbour bridge will close to all traffic for nine months from Monday, the city council decided on Tuesday evening after a debate of four hours.',
  'Engineers found cracks in two of the six pillars in October. The repair costs 12 million euros, of which the state pays a third.',
  '“We have no choice,” said Maria Stone, the head of the building office. “A bridge that is not safe is not a bridge.”',
  'Buses will take another way through the old town. Cyclists and people on foot may use the ferry free of charge until the bridge is open again.',
  'The last time that the bridge was closed was in 1987, when a ship ran into the third pillar in fog. Nobody was hurt then.',
  'Traders in the harbour fear for their business. A petition against the closure has been signed by more than 3,000 people since Friday.',
];
const CAPTION = 'Cyclists on the harbour bridge on a quiet Sunday morning in March.';
const HEADLINE = 'Harbour bridge to close for nine months';

/** @param {readonly string[]} texts @param {string} [attributes] */
const paragraphs = (texts, attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');

const teaser = (/** @type {string} */ title) =>
  `<li><a href="/other"><h3>${title}</h3><p>Nine people were asked what they think, and this is what they said about it.</p></a></li>`;

const wordpressBlocks =
  () => `<!doctype html><html lang="en-GB"><head><title>${HEADLINE} – The Harbour Post</title>
<meta property="og:title" content="${HEADLINE}"><meta name="author" content="Ann Lee"></head>
<body class="single single-post"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group">
<p class="wp-block-site-title"><a href="/">The Harbour Post</a></p><nav class="wp-block-navigation"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></div></header>
<main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">${HEADLINE}</h1>
<div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2026-03-03T10:15:00+00:00">3 March 2026</time></div>
<p>—</p><p>by</p><div class="wp-block-post-author-name">Ann Lee</div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/c/city" rel="tag">City</a></div></div></div>
<figure class="wp-block-post-featured-image"><img src="a_files/bridge.jpg" alt=""></figure>
<div class="entry-content wp-block-post-content is-layout-constrained">${paragraphs(EN.slice(0, 2))}
<figure class="wp-block-image size-large"><img src="a_files/b.jpg" alt=""><figcaption class="wp-element-caption">${CAPTION}</figcaption></figure>
<h2 class="wp-block-heading">What happens to buses</h2>${paragraphs(EN.slice(2))}
<div class="wp-block-jetpack-subscriptions"><p>Type your email to get the next story</p><form><input type="email"></form></div></div>
<div class="wp-block-template-part"><div class="wp-block-comments"><h2 class="wp-block-comments-title">2 responses</h2><ol class="wp-block-comment-template"><li><p>I have waited for this for ten years, and it is about time that someone did something.</p></li></ol></div></div></main>
<footer class="wp-block-template-part"><p>Designed with WordPress</p></footer></div></body></html>`;

const arc = () => `<!doctype html><html><head><title>${HEADLINE} - The Harbour Times</title>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, author: [{ '@type': 'Person', name: 'Ann Lee' }], datePublished: '2026-03-03T10:15:00Z' })}</script></head>
<body><div id="fusion-app"><div class="b-header-nav-chain"><nav aria-label="Sections Menu"><a href="/news">News</a></nav></div>
<section class="b-right-rail__main-wrapper"><div class="c-stack b-right-rail__full-width-1"><h1 class="b-headline">${HEADLINE}</h1><h2 class="b-subheadline">Cracks in two pillars leave the council no choice</h2></div>
<section class="b-right-rail__grid"><div class="c-stack b-right-rail__main"><figure class="c-media-item b-lead-art"><img src="x.jpg"><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${CAPTION}</span> <span class="c-media-item__credit">(J. Smith)</span></figcaption></figure>
<div class="b-byline"><span class="b-byline__by">By</span><span class="b-byline__names"><a href="/ann">Ann Lee</a></span></div><time class="b-date" datetime="2026-03-03T10:15:00Z">March 3, 2026 at 10:15 a.m.</time>
<div class="b-social-share"><a href="#">Facebook</a><a href="#">Email</a></div>
<article class="b-article-body">${paragraphs(EN.slice(0, 3), ' class="c-paragraph"')}<div class="arcad-feature-custom"><div class="arcad">Advertisement</div></div>
<p class="c-paragraph interstitial-link"><a href="/x">[Read more: What the harbour was like before the bridge]</a></p>${paragraphs(EN.slice(3), ' class="c-paragraph"')}</article></div>
<aside class="c-stack b-right-rail__rail-right"><div class="b-results-list"><h2>Most read</h2><ul>${teaser('Ferry fares to rise')}</ul></div></aside></section></section></div></body></html>`;

const drupal =
  () => `<!doctype html><html lang="en"><head><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>${HEADLINE} | Harbour News</title></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div class="block block-system-branding-block"><a href="/">Harbour News</a></div></div></header>
<div class="region region-breadcrumb"><nav role="navigation"><ol><li><a href="/">Home</a></li><li>City</li></ol></nav></div>
<main role="main"><div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title">${HEADLINE}</span></h1></div>
<article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><span lang="">Ann Lee</span></span> on <span class="field--name-created">Tue, 03/03/2026 - 10:15</span></div></footer>
<div class="node__content clearfix"><div class="field field--name-field-image"><figure><img src="b.jpg"><figcaption>${CAPTION}</figcaption></figure></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><div class="field__item">${paragraphs(EN)}</div></div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a href="/t">bridge</a></div></div></div></article></div></main>
<aside role="complementary"><div class="block block-views"><h2>Recent content</h2><ul>${teaser('Ferry fares to rise')}</ul></div></aside></div></body></html>`;

const ghost =
  () => `<!doctype html><html><head><meta name="generator" content="Ghost 5.80"><title>${HEADLINE}</title><meta property="article:published_time" content="2026-03-03T10:15:00Z"><meta name="author" content="Ann Lee"></head>
<body class="post-template"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="/">The Quay</a><button>Subscribe</button></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/city">City</a><h1 class="gh-article-title is-title">${HEADLINE}</h1><p class="gh-article-excerpt is-body">Cracks in two pillars leave the council no choice.</p>
<div class="gh-article-meta"><div class="gh-article-author-image"></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/a">Ann Lee</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-03-03">03 Mar 2026</time><span class="gh-article-meta-length">— 4 min read</span></div></div></div></header>
<section class="gh-content gh-canvas is-body">${paragraphs(EN.slice(0, 2))}<figure class="kg-card kg-image-card kg-card-hascaption"><img src="b.jpg"><figcaption><span style="white-space: pre-wrap;">${CAPTION}</span></figcaption></figure>
<blockquote class="kg-blockquote-alt">A bridge that is not safe is not a bridge.</blockquote>${paragraphs(EN.slice(2))}
<div class="kg-card kg-signup-card"><h2>Sign up for The Quay</h2><p>A letter from the harbour, every Friday, free of charge and full of news.</p><form><button>Subscribe</button></form></div></section></article>
<section class="gh-container is-grid gh-outer"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><h3>Ferry fares to rise</h3><p class="gh-card-excerpt">From May on a ticket costs three euros, the company says, and there will be no more cards for ten trips.</p></article></div></section></main>
<footer class="gh-footer">Powered by Ghost</footer></div></body></html>`;

const substack =
  () => `<!doctype html><html><head><title>${HEADLINE} - by Ann Lee</title><meta property="og:title" content="${HEADLINE}"><meta name="author" content="Ann Lee"></head>
<body><div id="entry"><div class="pencraft topBar-pIF0J1"><a href="/">The Quay</a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><h3 class="subtitle">Cracks in two pillars leave the council no choice</h3>
<div class="byline-wrapper"><div class="pencraft"><a href="https://substack.com/@ann">Ann Lee</a></div><div class="pencraft meta-EgzBVA">Mar 03, 2026</div></div><div class="post-ufi"><button>12</button><a href="#">Share</a></div></div>
<div class="available-content"><div class="body markup">${paragraphs(EN.slice(0, 3))}<div class="captioned-image-container"><figure><a class="image-link"><img src="b.jpg"></a><figcaption class="image-caption">${CAPTION}</figcaption></figure></div>
<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p>Thanks for reading The Quay! Subscribe for free to receive new posts and support my work.</p></div></div></div>${paragraphs(EN.slice(3))}
<p class="button-wrapper"><a class="button primary" href="#"><span>Share</span></a></p></div></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><p>I have waited for this for ten years, and it is about time that someone did something.</p></div></div></div></div></div></div></body></html>`;

const amp =
  () => `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title><style amp-boilerplate>body{animation:x}</style>
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, author: { '@type': 'Person', name: 'Ann Lee' }, datePublished: '2026-03-03' })}</script></head>
<body><amp-analytics><script type="application/json">{"vars":{}}</script></amp-analytics><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/city">City</a></li></ul></amp-sidebar>
<header class="header"><a href="/">The Harbour Times</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${HEADLINE}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Ann Lee</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2026-03-03">1 day ago</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="b.jpg" width="8" height="6"></amp-img><p class="wp-caption-text">${CAPTION}</p></figure>
<div class="amp-wp-article-content">${paragraphs(EN.slice(0, 3))}<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>${paragraphs(EN.slice(3))}</div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/city">City</a></div></footer></article></body></html>`;

const JA = [
  '市議会は三日夜、四時間にわたる討論の末、港の橋を月曜日から九か月間、全面的に通行止めにすることを決めた。',
  '技術者は昨年十月、六本の橋脚のうち二本にひび割れを見つけた。修理費は千二百万ユーロで、国が三分の一を負担する。',
  '「ほかに道はない」と建設局長のマリア・ストーン氏は述べた。「安全でない橋は橋ではない」',
  'バスは旧市街を通る別の経路で運行する。自転車と歩行者は、橋が再び開通するまで渡し船を無料で利用できる。',
  '前回この橋が閉鎖されたのは一九八七年で、霧の中で船が三番目の橋脚に衝突した。負傷者はいなかった。',
];
const JA_CAPTION = '三月の静かな日曜の朝、港の橋を渡る自転車の人たち＝鈴木次郎撮影';

const japanese =
  () => `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>港の橋、九か月閉鎖へ：港新聞デジタル</title><meta property="og:title" content="港の橋、九か月閉鎖へ：港新聞デジタル"></head><body>
<header class="GlobalHeader"><nav><ul><li><a href="/">トップ</a></li><li><a href="/shakai">社会</a></li><li><a href="/sports">スポーツ</a></li></ul></nav></header>
<div class="Main"><div class="ArticleTitle"><div class="Title"><h1>港の橋、九か月閉鎖へ</h1></div><p class="Author"><span>佐藤花子</span></p><p class="LastUpdated">2026年3月3日 21時15分</p><ul class="SocialUtil"><li><a href="#">シェア</a></li><li><a href="#">ツイート</a></li></ul></div>
<div class="ArticleBody"><div class="Image"><figure><img src="b.jpg"><figcaption>${JA_CAPTION}</figcaption></figure></div><div class="ArticleText">${paragraphs(JA)}</div></div>
<div class="Section RelatedLink"><h2>関連ニュース</h2><ul><li><a href="/x">渡し船の運賃値上げへ、五月から三ユーロに</a></li><li><a href="/y">港の歴史を振り返る写真展が開幕</a></li></ul></div>
<div class="Ranking"><h2>アクセスランキング</h2><ol><li><a href="/z">市長選、三人が立候補を表明</a></li></ol></div></div>
<footer><p>Copyright © 港新聞社 無断転載を禁じます</p></footer></body></html>`;

const AR = [
  'قرر مجلس المدينة مساء الثلاثاء بعد نقاش دام أربع ساعات إغلاق جسر الميناء أمام جميع المركبات لمدة تسعة أشهر اعتبارا من يوم الاثنين.',
  'وكان المهندسون قد عثروا في أكتوبر على تشققات في اثنين من أعمدة الجسر الستة. وتبلغ كلفة الإصلاح 12 مليون يورو تدفع الدولة ثلثها.',
  'وقالت ماريا ستون رئيسة مكتب البناء: «ليس أمامنا خيار آخر، فالجسر الذي لا يكون آمنا ليس جسرا».',
  'وستسلك الحافلات طريقا آخر عبر المدينة القديمة، ويمكن لراكبي الدراجات والمشاة استخدام العبارة مجانا حتى إعادة فتح الجسر.',
  'وأغلق الجسر آخر مرة عام 1987 حين اصطدمت سفينة بالعمود الثالث في الضباب، ولم يصب أحد بأذى في ذلك الوقت.',
];

const arabic =
  () => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إغلاق جسر الميناء تسعة أشهر | أخبار الميناء</title><meta property="og:title" content="إغلاق جسر الميناء تسعة أشهر"></head><body>
<div class="site-header"><a href="/">أخبار الميناء</a><ul class="main-menu"><li><a href="/a">الرئيسية</a></li><li><a href="/b">رياضة</a></li></ul></div>
<div class="container"><div class="row"><div class="col-md-8"><div class="article-header"><h1>إغلاق جسر الميناء تسعة أشهر</h1><div class="article-info"><span class="author">ليلى حسن</span> <span class="date">الثلاثاء 3 مارس 2026</span></div></div>
<div class="article-image"><img src="b.jpg"><div class="caption">راكبو دراجات على جسر الميناء في صباح يوم أحد هادئ من شهر مارس.</div></div>
<div class="article-body">${paragraphs(AR)}</div><div class="article-share">شارك الخبر</div><div class="related-news"><h3>أخبار ذات صلة</h3><ul><li><a href="/x">ارتفاع أجرة العبارة ابتداء من مايو المقبل</a></li></ul></div></div>
<div class="col-md-4 sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/y">ثلاثة مرشحين لمنصب رئيس البلدية</a></li></ul></div></div></div><div class="site-footer">جميع الحقوق محفوظة</div></body></html>`;

const live =
  () => `<!doctype html><html><head><title>Harbour bridge closure – as it happened | The Harbour Times</title><meta property="og:title" content="Harbour bridge closure – as it happened">
<script type="application/ld+json">${JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Harbour bridge closure – as it happened', author: [{ '@type': 'Person', name: 'Ann Lee' }], liveBlogUpdate: EN.map((articleBody) => ({ '@type': 'BlogPosting', articleBody })) })}</script></head>
<body><header><nav><a href="/">News</a></nav></header><main><article><header><h1>Harbour bridge closure – as it happened</h1><div class="standfirst"><p>The council has voted for the closure after a debate of four hours. Read here how the day went.</p></div><address aria-label="Contributor info"><a rel="author" href="/ann">Ann Lee</a></address></header>
<div class="key-events"><h2>Key events</h2><ul><li><a href="#b1">18.02: Council votes for closure</a></li><li><a href="#b2">16.40: Traders hand over petition</a></li></ul></div>
<div id="liveblog-body">${EN.map((text, at) => `<article id="block-${at}" class="block"><p class="block-time"><time>${20 - at}.02 GMT</time></p><h2>Update at ${20 - at} o’clock sharp</h2><p>${text}</p><div class="block-share"><button>Share</button></div></article>`).join('\n')}</div></article></main>
<footer><p>All rights reserved by the paper and its owners, who have no other business.</p></footer></body></html>`;

const tables =
  () => `<html><head><title>The Harbour Post: ${HEADLINE}</title></head><body bgcolor="#ffffff"><table width="780" cellspacing="0"><tr><td colspan="3"><a href="/"><img src="logo.gif" alt="The Harbour Post"></a></td></tr>
<tr><td width="120" valign="top"><font size="1"><a href="/news">News</a><br><a href="/sport">Sport</a><br><a href="/weather">Weather</a><br><a href="/letters">Letters</a></font></td>
<td valign="top"><font face="Times" size="5"><b>${HEADLINE}</b></font><br><font size="2"><i>By ANN LEE</i></font><br><font size="1">Published: March 3, 2002</font><p>
<table align="right" width="200"><tr><td><img src="b.jpg"><br><font size="1">${CAPTION}</font></td></tr></table>
${EN.join('\n<p>\n')}
<p><font size="1">Copyright 2002 The Harbour Post. All rights reserved.</font></td>
<td width="160" valign="top"><b>Also today</b><br><a href="/1">Ferry fares to rise in May</a><br><a href="/2">Three want to be mayor</a></td></tr></table></body></html>`;

const box = (/** @type {string} */ title) =>
  `<div class="module"><h3>${title}</h3><ul><li><a href="javascript:go(1)">Print</a></li><li><a href="#">Recommend</a></li></ul></div>`;

/** Loose text, buttons as lists, boxes without a telling name, a date behind the names. */
const loose = () => `<html><head><title>${HEADLINE} | Business Ledger</title></head><body>
<div id="top"><form><input name="q"></form><ul><li><a href="/money">Money</a></li></ul><h3>Your Money</h3></div><div id="page"><div id="col">
<h1>${HEADLINE}</h1><h2>Two of six pillars have cracks, and a third of the cost is the state’s</h2>
<div class="info">By Ann Lee and Jo Park, Tuesday, March 3, 2026, 3:17 PM</div>${box('Tools')}
<div class="story">${EN[0]}<p>${EN[1]}</p><p>${EN[2]}</p><p>${EN[3]}</p><p>${EN[4]}</p><p>${EN[5]}</p></div>${box('Facebook Activity')}
<h3>Startup Center</h3><h3>Templates for your business</h3><table><tr><td>NASDAQ</td><td>2,456</td></tr><tr><td>S&amp;P 500</td><td>1,130</td></tr></table>
</div></div></body></html>`;

/** Each section of the text in a box of its own, one of which has a name that Readability takes for a sidebar’s. */
const sections =
  () => `<html><head><title>${HEADLINE}</title><meta property="og:description" content="${EN[0]}">
</head><body><nav><a href="/">Home</a></nav><article><h1>${HEADLINE}</h1><section class="body"><div class="snippet large"><div class="float">
${paragraphs([...EN, ...EN].map((text, at) => `${at + 1}: ${text}`))}</div></div><div class="photo"><img src="a.jpg"></div>
<div class="snippet extra">${paragraphs([`13: ${EN[1]} ${EN[0]}`])}</div><div class="snippet last"><div class="float">${paragraphs(EN.map((text, at) => `${at + 14}: ${text}`))}</div></div></section></article></body></html>`;

const ES = [
  'El puente del puerto se cerrará al tráfico durante nueve meses a partir del lunes, decidió el martes el pleno tras un debate de cuatro horas.',
  'Los técnicos hallaron grietas en dos de los seis pilares en octubre. La obra cuesta 12 millones de euros, de los que el Estado paga un tercio.',
  '«No tenemos otra opción», dijo María Piedra, jefa de la oficina de obras. «Un puente que no es seguro no es un puente.»',
  'Los autobuses irán por el casco antiguo. Los ciclistas y los peatones podrán usar el transbordador gratis hasta que se reabra el puente.',
];
const ES_CAPTION = 'Ciclistas en el puente del puerto una mañana tranquila de marzo.';

/**
 * The site’s name is the first heading and its stated author; buttons stand above the text as a list of links; captions,
 * credits and what a script would show are told by their classes alone, and other stories have pictures and credits too.
 */
const spanish =
  () => `<html lang="es"><head><title>Nueve meses sin puente • Diario del Puerto</title><meta property="og:title" content="Nueve meses sin puente • Diario del Puerto">
<meta property="og:site_name" content="DIARIO DEL PUERTO"><meta name="author" content="Ediciones Diario del Puerto"></head><body>
<h1><a href="/">Diario del Puerto</a></h1><ul><li><a href="/d">Deportes</a></li></ul><div class="noticia"><h1>Nueve meses sin puente</h1>
<ul class="tags"><li><a href="/t/1">Puerto</a></li><li><a href="/t/2">Puentes</a></li><li><a href="/t/3">Tráfico</a></li><li><a href="/t/4">Obras</a></li><li><a href="/t/5">Pleno</a></li><li><a href="/t/6">Barcos</a></li><li><a href="/t/7">Ciudad</a></li></ul>
<p class="info"><span class="autor"><a href="/a">Ana Luna</a></span> y <span class="autor">Juan Ríos</span></p>
<div class="texto"><ul class="botones"><li><a href="#">Imprimir</a></li><li><a href="#">Enviar</a></li></ul>
<div class="foto"><img src="b.jpg"><div><span class="caption">${ES_CAPTION}</span> <span class="credit">Foto: J. Herrera</span></div></div>
${paragraphs(ES.slice(0, 2))}<div class="modal"><p>Inicie sesión para guardar este artículo en su lista.</p></div><span class="icon hide">S</span>
<ul class="teasers"><li><a href="/x"><img src="c.jpg"><span class="caption">Sube el precio del transbordador</span></a></li><li><img src="d.jpg"><a href="/y">Tres candidatos a la alcaldía</a> <span class="credit">Agencia Sur</span></li></ul>
${paragraphs(ES.slice(2))}</div></div></body></html>`;

/** @type {Record<string, Page>} */
export const PAGES = {
  'WordPress, block theme': {
    html: wordpressBlocks(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: [...EN, 'What happens to buses'],
    captions: [CAPTION],
    unwanted: ['Sport', 'about time', 'Designed with', 'next story'],
  },
  Arc: {
    html: arc(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: EN,
    captions: [CAPTION],
    unwanted: ['Most read', 'Ferry fares', 'Advertisement', 'Facebook'],
  },
  Drupal: {
    html: drupal(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: EN,
    captions: [CAPTION],
    unwanted: ['Recent content', 'Ferry fares', 'Home'],
  },
  Ghost: {
    html: ghost(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: [...EN, 'A bridge that is not safe is not a bridge.'],
    captions: [CAPTION],
    unwanted: ['City', 'Sign up', 'Ferry fares', 'Powered by', 'letter from the harbour'],
  },
  Substack: {
    html: substack(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: EN,
    captions: [CAPTION],
    unwanted: ['Thanks for reading', 'about time', 'Sign in'],
  },
  AMP: {
    html: amp(),
    headline: HEADLINE,
    byline: 'Ann Lee',
    words: EN,
    captions: [CAPTION],
    unwanted: ['Advertisement', 'Categories', 'Home'],
  },
  'a Japanese paper': {
    html: japanese(),
    headline: '港の橋、九か月閉鎖へ',
    byline: '佐藤花子',
    words: JA,
    captions: [JA_CAPTION],
    unwanted: ['関連ニュース', 'ランキング', 'スポーツ', 'シェア'],
  },
  'an Arabic paper': {
    html: arabic(),
    headline: 'إغلاق جسر الميناء تسعة أشهر',
    byline: 'ليلى حسن',
    words: AR,
    captions: ['راكبو دراجات على جسر الميناء في صباح يوم أحد هادئ من شهر مارس.'],
    unwanted: ['ذات صلة', 'الأكثر قراءة', 'رياضة', 'جميع الحقوق'],
  },
  'a live blog': {
    html: live(),
    headline: 'Harbour bridge closure – as it happened',
    byline: 'Ann Lee',
    words: [...EN, ...EN.map((_, at) => `${20 - at}.02 GMT Update at ${20 - at} o’clock sharp`)],
    unwanted: ['All rights', 'News'],
  },
  'a page laid out by tables': {
    html: tables(),
    headline: HEADLINE,
    byline: 'By ANN LEE',
    words: [CAPTION, ...EN, 'Published: March 3, 2002'],
    unwanted: ['Weather', 'Also today', 'Ferry fares'],
  },
  'loose text between boxes': {
    html: loose(),
    headline: HEADLINE,
    byline: 'By Ann Lee and Jo Park',
    words: EN,
    unwanted: ['Money', 'Print', 'Recommend', 'Facebook', 'Startup', 'Templates', 'NASDAQ'],
  },
  'a paper that names all by classes of its own': {
    html: spanish(),
    headline: 'Nueve meses sin puente',
    byline: 'Ana Luna, Juan Ríos',
    words: ES,
    captions: [ES_CAPTION, 'Foto: J. Herrera'],
    unwanted: ['Deportes', 'Imprimir', 'Tráfico', 'Inicie', 'Sube', 'Tres candidatos', 'Agencia'],
  },
  'a magazine in sections': {
    html: sections(),
    headline: HEADLINE,
    byline: '',
    words: [
      ...[...EN, ...EN].map((text, at) => `${at + 1}: ${text}`),
      `13: ${EN[1]} ${EN[0]}`,
      ...EN.map((text, at) => `${at + 14}: ${text}`),
    ],
    unwanted: ['Home'],
  },
};
