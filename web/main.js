// The page's entry: makes the state, gives each view its element, and starts listening.
import { createActions } from './actions.js';
import { followAddress, startingState } from './address.js';
import { example, wasmModule, workerSource } from './assets.js';
import { CompareClient } from './compare-client.js';
import { keepOnDevice } from './keeper.js';
import { listenToKeys } from './keyboard.js';
import { speak } from './strings/index.js';
import { createStore } from './store.js';
import { element, part } from './views/dom.js';
import { mountChangeList } from './views/change-list.js';
import { mountDesk } from './views/desk.js';
import { mountExports } from './views/exports.js';
import { mountHeading } from './views/heading.js';
import { mountHelp } from './views/help.js';
import { mountPageText } from './views/page-text.js';
import { mountProof } from './views/proof.js';
import { mountRewriting } from './views/rewriting.js';
import { mountRuler } from './views/ruler.js';
import { mountSources } from './views/sources.js';
import { mountStatus } from './views/status.js';
import { mountToolbar } from './views/toolbar.js';

const client = new CompareClient(async () => {
  const [module, script] = await Promise.all([wasmModule(), workerSource()]);
  return { module, script };
});
client.prepare(); // While the views are made.
const store = createStore(startingState());
speak(store.get().language);
const actions = createActions(store, client, example);

mountPageText(store);
const help = mountHelp(element('help'), store, actions);

mountSources(element('sources'), store, actions);
mountToolbar(element('bar'), store, actions, help);
mountStatus(element('status'), element('live'), store, actions);
mountExports(part(element('bar'), '.menu'), store, actions);
mountHeading(element('heading'), store, actions);
mountDesk(element('desk'), store, actions);
mountRewriting(element('proof'), store, actions);
mountProof(element('proof'), store, actions);
mountChangeList(element('changes'), store, actions);
mountRuler(element('ruler'), store, actions);
listenToKeys(store, actions, { help });
followAddress(store, actions);
keepOnDevice(store, actions);
