// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/pictures/mac-os.ts';

export const macOSXAttr = defineTable('MacOS::XAttr', 'File', 'MacOS', [
	{ id: "com.apple.FinderInfo", name: "XAttrFinderInfo" },
	{ id: "com.apple.ResourceFork", name: "XAttrResourceFork", binary: true },
	{ id: "com.apple.lastuseddate#PS", name: "XAttrLastUsedDate" },
	{ id: "com.apple.metadata:com_apple_mail_dateReceived", name: "XAttrAppleMailDateReceived" },
	{ id: "com.apple.metadata:com_apple_mail_dateSent", name: "XAttrAppleMailDateSent" },
	{ id: "com.apple.metadata:com_apple_mail_isRemoteAttachment", name: "XAttrAppleMailIsRemoteAttachment" },
	{ id: "com.apple.metadata:kMDItemDownloadedDate", name: "XAttrMDItemDownloadedDate" },
	{ id: "com.apple.metadata:kMDItemFinderComment", name: "XAttrMDItemFinderComment" },
	{ id: "com.apple.metadata:kMDItemWhereFroms", name: "XAttrMDItemWhereFroms" },
	{ id: "com.apple.metadata:kMDLabel", name: "XAttrMDLabel", binary: true },
	{ id: "com.apple.quarantine", name: "XAttrQuarantine" }
], more.macOSXAttr);
