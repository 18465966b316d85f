// Footnotes in HTML as programs write them: each calls a note at its place, and the note is a block of its own, without
// what only leads to and fro (written after what they wrote in 2025).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './support.mjs';

/** The same two notes by each program. @type {Record<string, string>} */
const PROGRAMS = {
  pandoc: `<p>It costs 12 million.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>
    The vote was close.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
    <section id="footnotes" class="footnotes" role="doc-endnotes"><hr /><ol>
    <li id="fn1"><p>Without ferries.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
    <li id="fn2"><p>Nine to eight.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`,
  'markdown-it': `<p>It costs 12 million.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup>
    The vote was close.<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup></p>
    <hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">
    <li id="fn1" class="footnote-item"><p>Without ferries. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li>
    <li id="fn2" class="footnote-item"><p>Nine to eight. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  GitHub: `<p>It costs 12 million.<sup><a href="#user-content-fn-1-ab" id="user-content-fnref-1-ab" data-footnote-ref aria-describedby="footnote-label">1</a></sup>
    The vote was close.<sup><a href="#user-content-fn-2-ab" id="user-content-fnref-2-ab">2</a></sup></p>
    <section data-footnotes class="footnotes"><ol><li id="user-content-fn-1-ab"><p>Without ferries. <a href="#user-content-fnref-1-ab" class="data-footnote-backref" aria-label="Back to reference 1">↩</a></p></li>
    <li id="user-content-fn-2-ab"><p>Nine to eight. <a href="#user-content-fnref-2-ab">↩</a></p></li></ol></section>`,
  WordPress: `<p>It costs 12 million.<sup data-fn="5e6f" class="fn"><a href="#5e6f" id="5e6f-link">1</a></sup>
    The vote was close.<sup data-fn="7a8b" class="fn"><a href="#7a8b" id="7a8b-link">2</a></sup></p>
    <ol class="wp-block-footnotes"><li id="5e6f">Without ferries. <a href="#5e6f-link" aria-label="Jump to footnote reference 1">↩︎</a></li>
    <li id="7a8b">Nine to eight. <a href="#7a8b-link">↩︎</a></li></ol>`,
  MediaWiki: `<p>It costs 12 million.<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup>
    The vote was close.<sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[2]</a></sup></p>
    <div class="reflist"><ol class="references">
    <li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a></span> <span class="reference-text">Without ferries.</span></li>
    <li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">Nine to eight.</span></li></ol></div>`,
  LibreOffice: `<p>It costs 12 million.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>
    The vote was close.<a class="sdfootnoteanc" name="sdfootnote2anc" href="#sdfootnote2sym"><sup>2</sup></a></p>
    <div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Without ferries.</p></div>
    <div id="sdfootnote2"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote2sym" href="#sdfootnote2anc">2</a>Nine to eight.</p></div>`,
  Word: `<p class=MsoNormal>It costs 12 million.<a href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span class=MsoFootnoteReference>[1]</span></span></a>
    The vote was close.<a href="#_ftn2" name="_ftnref2" title=""><span class=MsoFootnoteReference>[2]</span></a></p>
    <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Without ferries.</p></div>
    <div id=ftn2><p class=MsoFootnoteText><a href="#_ftnref2" name="_ftn2" title=""><span class=MsoFootnoteReference>[2]</span></a> Nine to eight.</p></div></div>`,
};

for (const [name, html] of Object.entries(PROGRAMS))
  test(`${name}: notes are notes`, async () => {
    const { blocks } = await read(`<!doctype html><body>${html}</body>`, { name: 'a.html' });
    assert.deepEqual(blocks, [
      {
        text: 'It costs 12 million. The vote was close.',
        notes: [
          { range: [20, 20], note: 1 },
          { range: [40, 40], note: 2 },
        ],
      },
      { text: 'Without ferries.', note: 1 },
      { text: 'Nine to eight.', note: 2 },
    ]);
  });

test('a note of two paragraphs is one note, and one that is called twice too', async () => {
  const html = `<p>One.<sup><a id="r1" href="#n1">1</a></sup> Two.<sup><a id="r2" href="#n1">1</a></sup></p>
    <div class="notes"><div><p><a id="n1" href="#r1">1</a> First.</p><p>Second. <a href="#r2">↑</a></p></div></div>`;
  const { blocks } = await read(html, { name: 'a.html' });
  assert.deepEqual(blocks, [
    {
      text: 'One. Two.',
      notes: [
        { range: [4, 4], note: 1 },
        { range: [9, 9], note: 1 },
      ],
    },
    { text: 'First.', note: 1 },
    { text: 'Second.', note: 1 },
  ]);
});

test('other links that lead to and fro are no notes', async () => {
  const html = `<ul><li><a id="t1" href="#h1">About the book</a></li></ul>
    <h2 id="h1"><a href="#t1">About the book</a></h2><p>Long ago.</p><p><a href="#t1">Top</a></p>`;
  const { blocks } = await read(html, { name: 'a.html' });
  assert.ok(blocks.every(({ note, notes }) => note === undefined && notes === undefined));
  assert.equal(blocks.length, 4);
});

test('a saved page keeps the notes that its article calls', async () => {
  const words = 'The council met on Monday night to vote on the bridge, and many came to listen. ';
  const html = `<!doctype html><html><body><nav><a href="/">Home</a></nav><article><h1>Bridge to close</h1>
    <p>${words.repeat(4)}<sup id="r1"><a href="#n1">[1]</a></sup></p><p>${words.repeat(4)}</p></article>
    <footer><ol><li id="n1"><a href="#r1">^</a> A source.</li></ol><p>Imprint</p></footer></body></html>`;
  const { blocks } = await read(html, { name: 'a.html' });
  assert.deepEqual(blocks.at(-1), { text: 'A source.', note: 1 });
});
