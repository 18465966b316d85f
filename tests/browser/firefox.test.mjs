import { openFirefox } from './support/firefox.mjs';
import { scenario } from './support/scenario.mjs';

scenario('Firefox', openFirefox);
