import { openWebKit } from './support/webkit.mjs';
import { scenario } from './support/scenario.mjs';

scenario('WebKit', openWebKit);
