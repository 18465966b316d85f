// The element in React 19, which sets properties and hears events of custom elements by itself. Build it with
// `npx esbuild app.jsx --bundle --format=esm --jsx=automatic --outfile=bundle.js` and serve this folder.
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../dist/element/stet-compare.js';

const STORY = {
  before: 'The vote was on Tuesday.\n\nIt cost 12 million.',
  after: 'The vote was on Friday.\n\nIt cost 14 million.',
};

function Review() {
  const element = useRef(null);
  const [after, setAfter] = useState(STORY.after);
  const [decisions, setDecisions] = useState([]);
  return (
    <>
      <h1>Review</h1>
      <stet-compare
        ref={element}
        before={STORY.before}
        after={after}
        ondecision={({ detail }) => setDecisions(detail.decisions)}
      />
      <p id="count">{decisions.length} decided</p>
      <button id="next" onClick={() => element.current.next()}>
        Next change
      </button>
      <button id="reject" onClick={() => element.current.reject()}>
        Keep the earlier wording
      </button>
      <button id="take" onClick={() => setAfter(element.current.finalText())}>
        Take the decisions into the text
      </button>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Review />);
