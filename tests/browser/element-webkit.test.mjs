import { elementScenario } from './support/element-scenario.mjs';
import { openWebKit } from './support/webkit.mjs';

elementScenario('WebKit', openWebKit);
