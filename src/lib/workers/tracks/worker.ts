import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { trackService } from './service.ts';

installTransfers();
Comlink.expose(trackService());
