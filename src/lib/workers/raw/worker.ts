import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { rawService } from './service.ts';

installTransfers();
Comlink.expose(rawService());
