// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/media/parrot.ts';

const labels0 = { 0: "Landed", 1: "Taking Off", 2: "Hovering", 3: "Flying", 4: "Landing", 5: "Emergency", 6: "User Takeoff", 7: "Motor Ramping", 8: "Emergency Landing" };
const labels1 = { 0: "Manual", 1: "Return Home", 2: "Flight Plan", 3: "Follow Me / Tracking", 4: "Magic Carpet", 5: "Move To" };

export const parrotAutomation = defineTable('Parrot::Automation', 'Parrot', 'Parrot', [
	{ id: 4, name: "GPSFramingLatitude", type: "int32s" },
	{ id: 8, name: "GPSFramingLongitude", type: "int32s" },
	{ id: 12, name: "GPSFramingAltitude", type: "int32s" },
	{ id: 16, name: "GPSDestLatitude", type: "int32s" },
	{ id: 20, name: "GPSDestLongitude", type: "int32s" },
	{ id: 24, name: "GPSDestAltitude", type: "int32s" },
	{ id: 28, name: "AutomationAnimation", type: "int8u", print: { 0: "None", 1: "Orbit", 2: "Boomerang", 3: "Parabola", 4: "Dolly Slide", 5: "Dolly Zoom", 6: "Reveal Vertical", 7: "Reveal Horizontal", 8: "Candle", 9: "Flip Front", 10: "Flip Back", 11: "Flip Left", 12: "Flip Right", 13: "Twist Up", 14: "Position Twist Up" } },
	{ id: 29, name: "AutomationFlags", type: "int8u", bits: { 0: "Follow-me enabled", 1: "Look-at-me enabled", 2: "Angle locked" } }
], more.parrotAutomation);

export const parrotFollowMe = defineTable('Parrot::FollowMe', 'Parrot', 'Parrot', [
	{ id: 4, name: "GPSTargetLatitude", type: "int32s" },
	{ id: 8, name: "GPSTargetLongitude", type: "int32s" },
	{ id: 12, name: "GPSTargetAltitude", type: "int32s" },
	{ id: 16, name: "Follow-meMode", type: "int8u", bits: { 0: "Follow-me enabled", 1: "Follow-me", 2: "Angle locked" } },
	{ id: 17, name: "Follow-meAnimation", type: "int8u", print: { 0: "None", 1: "Orbit", 2: "Boomerang", 3: "Parabola", 4: "Zenith" } }
], more.parrotFollowMe);

export const parrotTimeStamp = defineTable('Parrot::TimeStamp', 'Parrot', 'Parrot', [
	{ id: 4, name: "TimeStamp", type: "int64u" }
], more.parrotTimeStamp);

export const parrotV1 = defineTable('Parrot::V1', 'Parrot', 'Parrot', [
	{ id: 4, name: "DroneYaw", type: "int16s" },
	{ id: 6, name: "DronePitch", type: "int16s" },
	{ id: 8, name: "DroneRoll", type: "int16s" },
	{ id: 10, name: "CameraPan", type: "int16s" },
	{ id: 12, name: "CameraTilt", type: "int16s" },
	{ id: 14, name: "FrameView", type: "int16s", count: 4 },
	{ id: 22, name: "ExposureTime", type: "int16s" },
	{ id: 24, name: "ISO", type: "int16s" },
	{ id: 26, name: "WifiRSSI", type: "int8s" },
	{ id: 27, name: "Battery", type: "int8u" },
	{ id: 28, name: "GPSLatitude", type: "int32s" },
	{ id: 32, name: "GPSLongitude", type: "int32s" },
	{ id: 36, name: "GPSAltitude", type: "int32s" },
	{ id: 36.1, name: "GPSSatellites", type: "int32s" },
	{ id: 40, name: "AltitudeFromTakeOff", type: "int32s" },
	{ id: 44, name: "DistanceFromHome", type: "int32u" },
	{ id: 48, name: "SpeedX", type: "int16s" },
	{ id: 50, name: "SpeedY", type: "int16s" },
	{ id: 52, name: "SpeedZ", type: "int16s" },
	{ id: 54, name: "Binning", type: "int8u" },
	{ id: 54.1, name: "FlyingState", type: "int8u", print: { 0: "Landed", 1: "Taking Off", 2: "Hovering", 3: "Flying", 4: "Landing", 5: "Emergency" } },
	{ id: 55, name: "Animation", type: "int8u" },
	{ id: 55.1, name: "PilotingMode", type: "int8u", print: { 0: "Manual", 1: "Return Home", 2: "Flight Plan", 3: "Follow Me" } }
], more.parrotV1);

export const parrotV2 = defineTable('Parrot::V2', 'Parrot', 'Parrot', [
	{ id: 4, name: "Elevation", type: "int32s" },
	{ id: 8, name: "GPSLatitude", type: "int32s" },
	{ id: 12, name: "GPSLongitude", type: "int32s" },
	{ id: 16, name: "GPSAltitude", type: "int32s" },
	{ id: 16.1, name: "GPSSatellites", type: "int32s" },
	{ id: 20, name: "GPSVelocityNorth", type: "int16s" },
	{ id: 22, name: "GPSVelocityEast", type: "int16s" },
	{ id: 24, name: "GPSVelocityDown", type: "int16s" },
	{ id: 26, name: "AirSpeed", type: "int16s" },
	{ id: 28, name: "DroneQuaternion", type: "int16s", count: 4 },
	{ id: 36, name: "FrameView", type: "int16s", count: 4 },
	{ id: 44, name: "CameraPan", type: "int16s" },
	{ id: 46, name: "CameraTilt", type: "int16s" },
	{ id: 48, name: "ExposureTime", type: "int16u" },
	{ id: 50, name: "ISO", type: "int16u" },
	{ id: 52, name: "Binning", type: "int8u" },
	{ id: 52.1, name: "FlyingState", type: "int8u", print: labels0 },
	{ id: 53, name: "Animation", type: "int8u" },
	{ id: 53.1, name: "PilotingMode", type: "int8u", print: labels1 },
	{ id: 54, name: "WifiRSSI", type: "int8s" },
	{ id: 55, name: "Battery", type: "int8u" }
], more.parrotV2);

export const parrotV3 = defineTable('Parrot::V3', 'Parrot', 'Parrot', [
	{ id: 4, name: "Elevation", type: "int32s" },
	{ id: 8, name: "GPSLatitude", type: "int32s" },
	{ id: 12, name: "GPSLongitude", type: "int32s" },
	{ id: 16, name: "GPSAltitude", type: "int32s" },
	{ id: 16.1, name: "GPSSatellites", type: "int32s" },
	{ id: 20, name: "GPSVelocityNorth", type: "int16s" },
	{ id: 22, name: "GPSVelocityEast", type: "int16s" },
	{ id: 24, name: "GPSVelocityDown", type: "int16s" },
	{ id: 26, name: "AirSpeed", type: "int16s" },
	{ id: 28, name: "DroneQuaternion", type: "int16s", count: 4 },
	{ id: 36, name: "FrameBaseView", type: "int16s", count: 4 },
	{ id: 44, name: "FrameView", type: "int16s", count: 4 },
	{ id: 52, name: "ExposureTime", type: "int16u" },
	{ id: 54, name: "ISO", type: "int16u" },
	{ id: 56, name: "RedBalance", type: "int16u" },
	{ id: 58, name: "BlueBalance", type: "int16u" },
	{ id: 60, name: "FOV", type: "int16u", count: 2 },
	{ id: 64, name: "LinkGoodput", type: "int32u" },
	{ id: 64.1, name: "LinkQuality", type: "int32u" },
	{ id: 68, name: "WifiRSSI", type: "int8s" },
	{ id: 69, name: "Battery", type: "int8u" },
	{ id: 70, name: "Binning", type: "int8u" },
	{ id: 70.1, name: "FlyingState", type: "int8u", print: labels0 },
	{ id: 71, name: "Animation", type: "int8u" },
	{ id: 71.1, name: "PilotingMode", type: "int8u", print: labels1 }
], more.parrotV3);
