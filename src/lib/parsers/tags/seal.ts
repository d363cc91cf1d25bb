// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../table.ts';

export const xmpSEAL = defineTable('XMP::SEAL', 'XML', 'SEAL', [
	{ id: "b", name: "ByteRange" },
	{ id: "copyright", name: "Copyright" },
	{ id: "d", name: "Domain" },
	{ id: "da", name: "DigestAlgorithm" },
	{ id: "id", name: "Identifier" },
	{ id: "info", name: "SEALComment" },
	{ id: "ka", name: "KeyAlgorithm" },
	{ id: "kv", name: "KeyVersion" },
	{ id: "s", name: "Signature" },
	{ id: "seal", name: "SEALVersion" },
	{ id: "sf", name: "SignatureFormat" },
	{ id: "sl", name: "SignatureLength" },
	{ id: "uid", name: "UniqueIdentifier" }
]);
