import * as Comlink from 'comlink';
import { qrReader } from './service.ts';

Comlink.expose(qrReader());
