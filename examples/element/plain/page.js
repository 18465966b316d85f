// A page with its own buttons for the element: they call its methods, and its events say what to show.
const story = document.querySelector('stet-compare');
const byId = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

if (story) {
  const showFinal = () => (byId('final').textContent = story.finalText());
  story.addEventListener('change', ({ detail: { comparison } }) => {
    const { verdict, alerts } = comparison.summary;
    byId('summary').textContent = `Verdict: ${verdict}; must be checked: ${alerts}.`;
    showFinal();
  });
  story.addEventListener('decision', showFinal);
  byId('next').addEventListener('click', () => story.next());
  byId('previous').addEventListener('click', () => story.previous());
  byId('reject').addEventListener('click', () => story.reject());
}
