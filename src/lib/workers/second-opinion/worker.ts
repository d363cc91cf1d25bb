import * as Comlink from 'comlink';
import { installTransfers } from '../wire.ts';
import { secondOpinion } from './service.ts';

installTransfers();
Comlink.expose(secondOpinion());
