import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { decodeService } from './service.ts';

installTransfers();
Comlink.expose(decodeService());
