import { elementScenario } from './support/element-scenario.mjs';
import { openFirefox } from './support/firefox.mjs';

elementScenario('Firefox', openFirefox);
