import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { structureService } from './service.ts';

installTransfers();
Comlink.expose(structureService());
