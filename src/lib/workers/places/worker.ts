import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { loadGazetteer } from './load.ts';
import { placesIn } from './service.ts';

installTransfers();
Comlink.expose(placesIn(loadGazetteer));
