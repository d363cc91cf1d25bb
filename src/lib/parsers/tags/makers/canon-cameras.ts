// Made by `npm run tables` from what ExifTool lists (scripts/tables-list.mjs says which): do not edit.
import { defineTable } from '../../table.ts';
import * as more from '../supplement/makers/canon-cameras.ts';

const labels0 = { 0: "n/a", 4: "Speedlite 540EZ", 5: "Speedlite 380EX", 6: "Speedlite 550EX", 8: "Speedlite ST-E2", 9: "Speedlite MR-14EX", 12: "Speedlite 580EX", 13: "Speedlite 430EX", 17: "Speedlite 580EX II", 18: "Speedlite 430EX II", 22: "Speedlite 600EX-RT", 23: "Speedlite 600EX II-RT", 24: "Speedlite 90EX", 25: "Speedlite 430EX III-RT", 31: "Speedlite EL-1 ver2", 33: "Speedlite EL-5", 34: "Speedlite EL-10" };
const labels1 = { 0: "E-TTL", 3: "TTL", 4: "External Auto", 5: "External Manual", 6: "Off" };
const labels2 = { 0: "Horizontal (normal)", 1: "Rotate 90 CW", 2: "Rotate 270 CW" };
const labels3 = { 0: "Auto", 1: "Daylight", 2: "Cloudy", 3: "Tungsten", 4: "Fluorescent", 5: "Flash", 6: "Custom", 7: "Black & White", 8: "Shade", 9: "Manual Temperature (Kelvin)", 10: "PC Set1", 11: "PC Set2", 12: "PC Set3", 14: "Daylight Fluorescent", 15: "Custom 1", 16: "Custom 2", 17: "Underwater", 18: "Custom 3", 19: "Custom 4", 20: "PC Set4", 21: "PC Set5", 23: "Auto (ambience priority)" };
const labels4 = { 1: "Canon EF 50mm f/1.8", 2: "Canon EF 28mm f/2.8 or Sigma Lens", 3: "Canon EF 135mm f/2.8 Soft", 4: "Canon EF 35-105mm f/3.5-4.5 or Sigma Lens", 5: "Canon EF 35-70mm f/3.5-4.5", 6: "Canon EF 28-70mm f/3.5-4.5 or Sigma or Tokina Lens", 7: "Canon EF 100-300mm f/5.6L", 8: "Canon EF 100-300mm f/5.6 or Sigma or Tokina Lens", 9: "Canon EF 70-210mm f/4", 10: "Canon EF 50mm f/2.5 Macro or Sigma Lens", 11: "Canon EF 35mm f/2", 13: "Canon EF 15mm f/2.8 Fisheye", 14: "Canon EF 50-200mm f/3.5-4.5L", 15: "Canon EF 50-200mm f/3.5-4.5", 16: "Canon EF 35-135mm f/3.5-4.5", 17: "Canon EF 35-70mm f/3.5-4.5A", 18: "Canon EF 28-70mm f/3.5-4.5", 20: "Canon EF 100-200mm f/4.5A", 21: "Canon EF 80-200mm f/2.8L", 22: "Canon EF 20-35mm f/2.8L or Tokina Lens", 23: "Canon EF 35-105mm f/3.5-4.5", 24: "Canon EF 35-80mm f/4-5.6 Power Zoom", 25: "Canon EF 35-80mm f/4-5.6 Power Zoom", 26: "Canon EF 100mm f/2.8 Macro or Other Lens", 27: "Canon EF 35-80mm f/4-5.6", 28: "Canon EF 80-200mm f/4.5-5.6 or Tamron Lens", 29: "Canon EF 50mm f/1.8 II", 30: "Canon EF 35-105mm f/4.5-5.6", 31: "Canon EF 75-300mm f/4-5.6 or Tamron Lens", 32: "Canon EF 24mm f/2.8 or Sigma Lens", 33: "Voigtlander or Carl Zeiss Lens", 35: "Canon EF 35-80mm f/4-5.6", 36: "Canon EF 38-76mm f/4.5-5.6", 37: "Canon EF 35-80mm f/4-5.6 or Tamron Lens", 38: "Canon EF 80-200mm f/4.5-5.6 II", 39: "Canon EF 75-300mm f/4-5.6", 40: "Canon EF 28-80mm f/3.5-5.6", 41: "Canon EF 28-90mm f/4-5.6", 42: "Canon EF 28-200mm f/3.5-5.6 or Tamron Lens", 43: "Canon EF 28-105mm f/4-5.6", 44: "Canon EF 90-300mm f/4.5-5.6", 45: "Canon EF-S 18-55mm f/3.5-5.6 [II]", 46: "Canon EF 28-90mm f/4-5.6", 47: "Zeiss Milvus 35mm f/2 or 50mm f/2", 48: "Canon EF-S 18-55mm f/3.5-5.6 IS", 49: "Canon EF-S 55-250mm f/4-5.6 IS", 50: "Canon EF-S 18-200mm f/3.5-5.6 IS", 51: "Canon EF-S 18-135mm f/3.5-5.6 IS", 52: "Canon EF-S 18-55mm f/3.5-5.6 IS II", 53: "Canon EF-S 18-55mm f/3.5-5.6 III", 54: "Canon EF-S 55-250mm f/4-5.6 IS II", 60: "Irix 11mm f/4 or 15mm f/2.4", 63: "Irix 30mm F1.4 Dragonfly", 80: "Canon TS-E 50mm f/2.8L Macro", 81: "Canon TS-E 90mm f/2.8L Macro", 82: "Canon TS-E 135mm f/4L Macro", 94: "Canon TS-E 17mm f/4L", 95: "Canon TS-E 24mm f/3.5L II", 103: "Samyang AF 14mm f/2.8 EF or Rokinon Lens", 106: "Rokinon SP / Samyang XP 35mm f/1.2", 112: "Sigma 28mm f/1.5 FF High-speed Prime or other Sigma Lens", 117: "Tamron 35-150mm f/2.8-4.0 Di VC OSD (A043) or other Tamron Lens", 124: "Canon MP-E 65mm f/2.8 1-5x Macro Photo", 125: "Canon TS-E 24mm f/3.5L", 126: "Canon TS-E 45mm f/2.8", 127: "Canon TS-E 90mm f/2.8 or Tamron Lens", 129: "Canon EF 300mm f/2.8L USM", 130: "Canon EF 50mm f/1.0L USM", 131: "Canon EF 28-80mm f/2.8-4L USM or Sigma Lens", 132: "Canon EF 1200mm f/5.6L USM", 134: "Canon EF 600mm f/4L IS USM", 135: "Canon EF 200mm f/1.8L USM", 136: "Canon EF 300mm f/2.8L USM", 137: "Canon EF 85mm f/1.2L USM or Sigma or Tamron Lens", 138: "Canon EF 28-80mm f/2.8-4L", 139: "Canon EF 400mm f/2.8L USM", 140: "Canon EF 500mm f/4.5L USM", 141: "Canon EF 500mm f/4.5L USM", 142: "Canon EF 300mm f/2.8L IS USM", 143: "Canon EF 500mm f/4L IS USM or Sigma Lens", 144: "Canon EF 35-135mm f/4-5.6 USM", 145: "Canon EF 100-300mm f/4.5-5.6 USM", 146: "Canon EF 70-210mm f/3.5-4.5 USM", 147: "Canon EF 35-135mm f/4-5.6 USM", 148: "Canon EF 28-80mm f/3.5-5.6 USM", 149: "Canon EF 100mm f/2 USM", 150: "Canon EF 14mm f/2.8L USM or Sigma Lens", 151: "Canon EF 200mm f/2.8L USM", 152: "Canon EF 300mm f/4L IS USM or Sigma Lens", 153: "Canon EF 35-350mm f/3.5-5.6L USM or Sigma or Tamron Lens", 154: "Canon EF 20mm f/2.8 USM or Zeiss Lens", 155: "Canon EF 85mm f/1.8 USM or Sigma Lens", 156: "Canon EF 28-105mm f/3.5-4.5 USM or Tamron Lens", 160: "Canon EF 20-35mm f/3.5-4.5 USM or Tamron or Tokina Lens", 161: "Canon EF 28-70mm f/2.8L USM or Other Lens", 162: "Canon EF 200mm f/2.8L USM", 163: "Canon EF 300mm f/4L", 164: "Canon EF 400mm f/5.6L", 165: "Canon EF 70-200mm f/2.8L USM", 166: "Canon EF 70-200mm f/2.8L USM + 1.4x", 167: "Canon EF 70-200mm f/2.8L USM + 2x", 168: "Canon EF 28mm f/1.8 USM or Sigma Lens", 169: "Canon EF 17-35mm f/2.8L USM or Sigma Lens", 170: "Canon EF 200mm f/2.8L II USM or Sigma Lens", 171: "Canon EF 300mm f/4L USM", 172: "Canon EF 400mm f/5.6L USM or Sigma Lens", 173: "Canon EF 180mm Macro f/3.5L USM or Sigma Lens", 174: "Canon EF 135mm f/2L USM or Other Lens", 175: "Canon EF 400mm f/2.8L USM", 176: "Canon EF 24-85mm f/3.5-4.5 USM", 177: "Canon EF 300mm f/4L IS USM", 178: "Canon EF 28-135mm f/3.5-5.6 IS", 179: "Canon EF 24mm f/1.4L USM", 180: "Canon EF 35mm f/1.4L USM or Other Lens", 181: "Canon EF 100-400mm f/4.5-5.6L IS USM + 1.4x or Sigma Lens", 182: "Canon EF 100-400mm f/4.5-5.6L IS USM + 2x or Sigma Lens", 183: "Canon EF 100-400mm f/4.5-5.6L IS USM or Sigma Lens", 184: "Canon EF 400mm f/2.8L USM + 2x", 185: "Canon EF 600mm f/4L IS USM", 186: "Canon EF 70-200mm f/4L USM", 187: "Canon EF 70-200mm f/4L USM + 1.4x", 188: "Canon EF 70-200mm f/4L USM + 2x", 189: "Canon EF 70-200mm f/4L USM + 2.8x", 190: "Canon EF 100mm f/2.8 Macro USM", 191: "Canon EF 400mm f/4 DO IS or Sigma Lens", 193: "Canon EF 35-80mm f/4-5.6 USM", 194: "Canon EF 80-200mm f/4.5-5.6 USM", 195: "Canon EF 35-105mm f/4.5-5.6 USM", 196: "Canon EF 75-300mm f/4-5.6 USM", 197: "Canon EF 75-300mm f/4-5.6 IS USM or Sigma Lens", 198: "Canon EF 50mm f/1.4 USM or Other Lens", 199: "Canon EF 28-80mm f/3.5-5.6 USM", 200: "Canon EF 75-300mm f/4-5.6 USM", 201: "Canon EF 28-80mm f/3.5-5.6 USM", 202: "Canon EF 28-80mm f/3.5-5.6 USM IV", 208: "Canon EF 22-55mm f/4-5.6 USM", 209: "Canon EF 55-200mm f/4.5-5.6", 210: "Canon EF 28-90mm f/4-5.6 USM", 211: "Canon EF 28-200mm f/3.5-5.6 USM", 212: "Canon EF 28-105mm f/4-5.6 USM", 213: "Canon EF 90-300mm f/4.5-5.6 USM or Tamron Lens", 214: "Canon EF-S 18-55mm f/3.5-5.6 USM", 215: "Canon EF 55-200mm f/4.5-5.6 II USM", 217: "Tamron AF 18-270mm f/3.5-6.3 Di II VC PZD", 220: "Yongnuo YN 50mm f/1.8", 224: "Canon EF 70-200mm f/2.8L IS USM", 225: "Canon EF 70-200mm f/2.8L IS USM + 1.4x", 226: "Canon EF 70-200mm f/2.8L IS USM + 2x", 227: "Canon EF 70-200mm f/2.8L IS USM + 2.8x", 228: "Canon EF 28-105mm f/3.5-4.5 USM", 229: "Canon EF 16-35mm f/2.8L USM", 230: "Canon EF 24-70mm f/2.8L USM", 231: "Canon EF 17-40mm f/4L USM or Sigma Lens", 232: "Canon EF 70-300mm f/4.5-5.6 DO IS USM", 233: "Canon EF 28-300mm f/3.5-5.6L IS USM", 234: "Canon EF-S 17-85mm f/4-5.6 IS USM or Tokina Lens", 235: "Canon EF-S 10-22mm f/3.5-4.5 USM", 236: "Canon EF-S 60mm f/2.8 Macro USM", 237: "Canon EF 24-105mm f/4L IS USM", 238: "Canon EF 70-300mm f/4-5.6 IS USM", 239: "Canon EF 85mm f/1.2L II USM or Rokinon Lens", 240: "Canon EF-S 17-55mm f/2.8 IS USM or Sigma Lens", 241: "Canon EF 50mm f/1.2L USM", 242: "Canon EF 70-200mm f/4L IS USM", 243: "Canon EF 70-200mm f/4L IS USM + 1.4x", 244: "Canon EF 70-200mm f/4L IS USM + 2x", 245: "Canon EF 70-200mm f/4L IS USM + 2.8x", 246: "Canon EF 16-35mm f/2.8L II USM", 247: "Canon EF 14mm f/2.8L II USM", 248: "Canon EF 200mm f/2L IS USM or Sigma Lens", 249: "Canon EF 800mm f/5.6L IS USM", 250: "Canon EF 24mm f/1.4L II USM or Sigma Lens", 251: "Canon EF 70-200mm f/2.8L IS II USM", 252: "Canon EF 70-200mm f/2.8L IS II USM + 1.4x", 253: "Canon EF 70-200mm f/2.8L IS II USM + 2x", 254: "Canon EF 100mm f/2.8L Macro IS USM or Tamron Lens", 255: "Sigma 24-105mm f/4 DG OS HSM | A or Other Lens", 368: "Sigma 14-24mm f/2.8 DG HSM | A or other Sigma Lens", 488: "Canon EF-S 15-85mm f/3.5-5.6 IS USM", 489: "Canon EF 70-300mm f/4-5.6L IS USM", 490: "Canon EF 8-15mm f/4L Fisheye USM", 491: "Canon EF 300mm f/2.8L IS II USM or Tamron Lens", 492: "Canon EF 400mm f/2.8L IS II USM", 493: "Canon EF 500mm f/4L IS II USM or EF 24-105mm f4L IS USM", 494: "Canon EF 600mm f/4L IS II USM", 495: "Canon EF 24-70mm f/2.8L II USM or Sigma Lens", 496: "Canon EF 200-400mm f/4L IS USM", 499: "Canon EF 200-400mm f/4L IS USM + 1.4x", 502: "Canon EF 28mm f/2.8 IS USM or Tamron Lens", 503: "Canon EF 24mm f/2.8 IS USM", 504: "Canon EF 24-70mm f/4L IS USM", 505: "Canon EF 35mm f/2 IS USM", 506: "Canon EF 400mm f/4 DO IS II USM", 507: "Canon EF 16-35mm f/4L IS USM", 508: "Canon EF 11-24mm f/4L USM or Tamron Lens", 624: "Sigma 70-200mm f/2.8 DG OS HSM | S or other Sigma Lens", 747: "Canon EF 100-400mm f/4.5-5.6L IS II USM or Tamron Lens", 748: "Canon EF 100-400mm f/4.5-5.6L IS II USM + 1.4x or Tamron Lens", 749: "Canon EF 100-400mm f/4.5-5.6L IS II USM + 2x or Tamron Lens", 750: "Canon EF 35mm f/1.4L II USM or Tamron Lens", 751: "Canon EF 16-35mm f/2.8L III USM", 752: "Canon EF 24-105mm f/4L IS II USM", 753: "Canon EF 85mm f/1.4L IS USM", 754: "Canon EF 70-200mm f/4L IS II USM", 757: "Canon EF 400mm f/2.8L IS III USM", 758: "Canon EF 600mm f/4L IS III USM", 923: "Meike/SKY 85mm f/1.8 DCM", 1136: "Sigma 24-70mm f/2.8 DG OS HSM | A", 4142: "Canon EF-S 18-135mm f/3.5-5.6 IS STM", 4143: "Canon EF-M 18-55mm f/3.5-5.6 IS STM or Tamron Lens", 4144: "Canon EF 40mm f/2.8 STM", 4145: "Canon EF-M 22mm f/2 STM", 4146: "Canon EF-S 18-55mm f/3.5-5.6 IS STM", 4147: "Canon EF-M 11-22mm f/4-5.6 IS STM", 4148: "Canon EF-S 55-250mm f/4-5.6 IS STM", 4149: "Canon EF-M 55-200mm f/4.5-6.3 IS STM", 4150: "Canon EF-S 10-18mm f/4.5-5.6 IS STM", 4152: "Canon EF 24-105mm f/3.5-5.6 IS STM", 4153: "Canon EF-M 15-45mm f/3.5-6.3 IS STM", 4154: "Canon EF-S 24mm f/2.8 STM", 4155: "Canon EF-M 28mm f/3.5 Macro IS STM", 4156: "Canon EF 50mm f/1.8 STM", 4157: "Canon EF-M 18-150mm f/3.5-6.3 IS STM", 4158: "Canon EF-S 18-55mm f/4-5.6 IS STM", 4159: "Canon EF-M 32mm f/1.4 STM", 4160: "Canon EF-S 35mm f/2.8 Macro IS STM", 4208: "Sigma 56mm f/1.4 DC DN | C or other Sigma Lens", 4976: "Sigma 16-300mm F3.5-6.7 DC OS | C (025)", 6512: "Sigma 12mm F1.4 DC | C", 36910: "Canon EF 70-300mm f/4-5.6 IS II USM", 36912: "Canon EF-S 18-135mm f/3.5-5.6 IS USM", 61182: "Canon RF 50mm F1.2L USM or other Canon RF Lens", 61491: "Canon CN-E 14mm T3.1 L F", 61492: "Canon CN-E 24mm T1.5 L F", 61494: "Canon CN-E 85mm T1.3 L F", 61495: "Canon CN-E 135mm T2.2 L F", 61496: "Canon CN-E 35mm T1.5 L F", 65535: "n/a", "-1": "n/a", "2.1": "Sigma 24mm f/2.8 Super Wide II", "4.1": "Sigma UC Zoom 35-135mm f/4-5.6", "6.1": "Sigma 18-50mm f/3.5-5.6 DC", "6.2": "Sigma 18-125mm f/3.5-5.6 DC IF ASP", "6.3": "Tokina AF 193-2 19-35mm f/3.5-4.5", "6.4": "Sigma 28-80mm f/3.5-5.6 II Macro", "6.5": "Sigma 28-300mm f/3.5-6.3 DG Macro", "8.1": "Sigma 70-300mm f/4-5.6 [APO] DG Macro", "8.2": "Tokina AT-X 242 AF 24-200mm f/3.5-5.6", "9.1": "Sigma 55-200mm f/4-5.6 DC", "10.1": "Sigma 50mm f/2.8 EX", "10.2": "Sigma 28mm f/1.8", "10.3": "Sigma 105mm f/2.8 Macro EX", "10.4": "Sigma 70mm f/2.8 EX DG Macro EF", "22.1": "Tokina AT-X 280 AF Pro 28-80mm f/2.8 Aspherical", "26.1": "Cosina 100mm f/3.5 Macro AF", "26.2": "Tamron SP AF 90mm f/2.8 Di Macro", "26.3": "Tamron SP AF 180mm f/3.5 Di Macro", "26.4": "Carl Zeiss Planar T* 50mm f/1.4", "26.5": "Voigtlander APO Lanthar 125mm F2.5 SL Macro", "26.6": "Carl Zeiss Planar T 85mm f/1.4 ZE", "28.1": "Tamron SP AF 28-105mm f/2.8 LD Aspherical IF", "28.2": "Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical [IF] Macro", "28.3": "Tamron AF 70-300mm f/4-5.6 Di LD 1:2 Macro", "28.4": "Tamron AF Aspherical 28-200mm f/3.8-5.6", "31.1": "Tamron SP AF 300mm f/2.8 LD IF", "32.1": "Sigma 15mm f/2.8 EX Fisheye", "33.1": "Voigtlander Ultron 40mm f/2 SLII Aspherical", "33.2": "Voigtlander Color Skopar 20mm f/3.5 SLII Aspherical", "33.3": "Voigtlander APO-Lanthar 90mm f/3.5 SLII Close Focus", "33.4": "Carl Zeiss Distagon T* 15mm f/2.8 ZE", "33.5": "Carl Zeiss Distagon T* 18mm f/3.5 ZE", "33.6": "Carl Zeiss Distagon T* 21mm f/2.8 ZE", "33.7": "Carl Zeiss Distagon T* 25mm f/2 ZE", "33.8": "Carl Zeiss Distagon T* 28mm f/2 ZE", "33.9": "Carl Zeiss Distagon T* 35mm f/2 ZE", "33.10": "Carl Zeiss Distagon T* 35mm f/1.4 ZE", "33.11": "Carl Zeiss Planar T* 50mm f/1.4 ZE", "33.12": "Carl Zeiss Makro-Planar T* 50mm f/2 ZE", "33.13": "Carl Zeiss Makro-Planar T* 100mm f/2 ZE", "33.14": "Carl Zeiss Apo-Sonnar T* 135mm f/2 ZE", "37.1": "Tamron 70-200mm f/2.8 Di LD IF Macro", "37.2": "Tamron AF 28-300mm f/3.5-6.3 XR Di VC LD Aspherical [IF] Macro (A20)", "37.3": "Tamron SP AF 17-50mm f/2.8 XR Di II VC LD Aspherical [IF]", "37.4": "Tamron AF 18-270mm f/3.5-6.3 Di II VC LD Aspherical [IF] Macro", "42.1": "Tamron AF 28-300mm f/3.5-6.3 XR Di VC LD Aspherical [IF] Macro (A20)", "47.1": "Zeiss Milvus 50mm f/2 Makro", "47.2": "Zeiss Milvus 135mm f/2 ZE", "60.1": "Irix 15mm f/2.4", "103.1": "Rokinon SP 14mm f/2.4", "103.2": "Rokinon AF 14mm f/2.8 EF", "112.1": "Sigma 40mm f/1.5 FF High-speed Prime", "112.2": "Sigma 105mm f/1.5 FF High-speed Prime", "117.1": "Tamron SP 35mm f/1.4 Di USD (F045)", "127.1": "Tamron 18-200mm f/3.5-6.3 Di II VC (B018)", "131.1": "Sigma 8mm f/3.5 EX DG Circular Fisheye", "131.2": "Sigma 17-35mm f/2.8-4 EX DG Aspherical HSM", "131.3": "Sigma 17-70mm f/2.8-4.5 DC Macro", "131.4": "Sigma APO 50-150mm f/2.8 [II] EX DC HSM", "131.5": "Sigma APO 120-300mm f/2.8 EX DG HSM", "131.6": "Sigma 4.5mm f/2.8 EX DC HSM Circular Fisheye", "131.7": "Sigma 70-200mm f/2.8 APO EX HSM", "131.8": "Sigma 28-70mm f/2.8-4 DG", "136.1": "Tamron SP 15-30mm f/2.8 Di VC USD (A012)", "137.1": "Sigma 18-50mm f/2.8-4.5 DC OS HSM", "137.2": "Sigma 50-200mm f/4-5.6 DC OS HSM", "137.3": "Sigma 18-250mm f/3.5-6.3 DC OS HSM", "137.4": "Sigma 24-70mm f/2.8 IF EX DG HSM", "137.5": "Sigma 18-125mm f/3.8-5.6 DC OS HSM", "137.6": "Sigma 17-70mm f/2.8-4 DC Macro OS HSM | C", "137.7": "Sigma 17-50mm f/2.8 OS HSM", "137.8": "Sigma 18-200mm f/3.5-6.3 DC OS HSM [II]", "137.9": "Tamron AF 18-270mm f/3.5-6.3 Di II VC PZD (B008)", "137.10": "Sigma 8-16mm f/4.5-5.6 DC HSM", "137.11": "Tamron SP 17-50mm f/2.8 XR Di II VC (B005)", "137.12": "Tamron SP 60mm f/2 Macro Di II (G005)", "137.13": "Sigma 10-20mm f/3.5 EX DC HSM", "137.14": "Tamron SP 24-70mm f/2.8 Di VC USD", "137.15": "Sigma 18-35mm f/1.8 DC HSM", "137.16": "Sigma 12-24mm f/4.5-5.6 DG HSM II", "137.17": "Sigma 70-300mm f/4-5.6 DG OS", "143.1": "Sigma 17-70mm f/2.8-4 DC Macro OS HSM", "150.1": "Sigma 20mm EX f/1.8", "150.2": "Sigma 30mm f/1.4 DC HSM", "150.3": "Sigma 24mm f/1.8 DG Macro EX", "150.4": "Sigma 28mm f/1.8 DG Macro EX", "150.5": "Sigma 18-35mm f/1.8 DC HSM | A", "152.1": "Sigma 12-24mm f/4.5-5.6 EX DG ASPHERICAL HSM", "152.2": "Sigma 14mm f/2.8 EX Aspherical HSM", "152.3": "Sigma 10-20mm f/4-5.6", "152.4": "Sigma 100-300mm f/4", "152.5": "Sigma 300-800mm f/5.6 APO EX DG HSM", "153.1": "Sigma 50-500mm f/4-6.3 APO HSM EX", "153.2": "Tamron AF 28-300mm f/3.5-6.3 XR LD Aspherical [IF] Macro", "153.3": "Tamron AF 18-200mm f/3.5-6.3 XR Di II LD Aspherical [IF] Macro (A14)", "153.4": "Tamron 18-250mm f/3.5-6.3 Di II LD Aspherical [IF] Macro", "154.1": "Zeiss Milvus 21mm f/2.8", "154.2": "Zeiss Milvus 15mm f/2.8 ZE", "154.3": "Zeiss Milvus 18mm f/2.8 ZE", "155.1": "Sigma 14mm f/1.8 DG HSM | A", "156.1": "Tamron SP 70-300mm f/4-5.6 Di VC USD (A005)", "156.2": "Tamron SP AF 28-105mm f/2.8 LD Aspherical IF (176D)", "160.1": "Tamron AF 19-35mm f/3.5-4.5", "160.2": "Tokina AT-X 124 AF Pro DX 12-24mm f/4", "160.3": "Tokina AT-X 107 AF DX 10-17mm f/3.5-4.5 Fisheye", "160.4": "Tokina AT-X 116 AF Pro DX 11-16mm f/2.8", "160.5": "Tokina AT-X 11-20 F2.8 PRO DX Aspherical 11-20mm f/2.8", "161.1": "Sigma 24-70mm f/2.8 EX", "161.2": "Sigma 28-70mm f/2.8 EX", "161.3": "Sigma 24-60mm f/2.8 EX DG", "161.4": "Tamron AF 17-50mm f/2.8 Di-II LD Aspherical", "161.5": "Tamron 90mm f/2.8", "161.6": "Tamron SP AF 17-35mm f/2.8-4 Di LD Aspherical IF (A05)", "161.7": "Tamron SP AF 28-75mm f/2.8 XR Di LD Aspherical [IF] Macro", "161.8": "Tokina AT-X 24-70mm f/2.8 PRO FX (IF)", "168.1": "Sigma 50-100mm f/1.8 DC HSM | A", "169.1": "Sigma 18-200mm f/3.5-6.3 DC OS", "169.2": "Sigma 15-30mm f/3.5-4.5 EX DG Aspherical", "169.3": "Sigma 18-50mm f/2.8 Macro", "169.4": "Sigma 50mm f/1.4 EX DG HSM", "169.5": "Sigma 85mm f/1.4 EX DG HSM", "169.6": "Sigma 30mm f/1.4 EX DC HSM", "169.7": "Sigma 35mm f/1.4 DG HSM", "169.8": "Sigma 35mm f/1.5 FF High-Speed Prime | 017", "169.9": "Sigma 70mm f/2.8 Macro EX DG", "170.1": "Sigma 300mm f/2.8 APO EX DG HSM", "170.2": "Sigma 800mm f/5.6 APO EX DG HSM", "172.1": "Sigma 150-600mm f/5-6.3 DG OS HSM | S", "172.2": "Sigma 500mm f/4.5 APO EX DG HSM", "173.1": "Sigma 180mm EX HSM Macro f/3.5", "173.2": "Sigma APO Macro 150mm f/2.8 EX DG HSM", "173.3": "Sigma 10mm f/2.8 EX DC Fisheye", "173.4": "Sigma 15mm f/2.8 EX DG Diagonal Fisheye", "173.5": "Venus Laowa 100mm F2.8 2X Ultra Macro APO", "174.1": "Sigma 70-200mm f/2.8 EX DG APO OS HSM", "174.2": "Sigma 50-500mm f/4.5-6.3 APO DG OS HSM", "174.3": "Sigma 150-500mm f/5-6.3 APO DG OS HSM", "174.4": "Zeiss Milvus 100mm f/2 Makro", "174.5": "Sigma APO 50-150mm f/2.8 EX DC OS HSM", "174.6": "Sigma APO 120-300mm f/2.8 EX DG OS HSM", "174.7": "Sigma 120-300mm f/2.8 DG OS HSM S013", "174.8": "Sigma 120-400mm f/4.5-5.6 APO DG OS HSM", "174.9": "Sigma 200-500mm f/2.8 APO EX DG", "180.1": "Sigma 50mm f/1.4 DG HSM | A", "180.2": "Sigma 24mm f/1.4 DG HSM | A", "180.3": "Zeiss Milvus 50mm f/1.4", "180.4": "Zeiss Milvus 85mm f/1.4", "180.5": "Zeiss Otus 28mm f/1.4 ZE", "180.6": "Sigma 24mm f/1.5 FF High-Speed Prime | 017", "180.7": "Sigma 50mm f/1.5 FF High-Speed Prime | 017", "180.8": "Sigma 85mm f/1.5 FF High-Speed Prime | 017", "180.9": "Tokina Opera 50mm f/1.4 FF", "180.10": "Sigma 20mm f/1.4 DG HSM | A", "181.1": "Sigma 150-600mm f/5-6.3 DG OS HSM | S + 1.4x", "182.1": "Sigma 150-600mm f/5-6.3 DG OS HSM | S + 2x", "183.1": "Sigma 150mm f/2.8 EX DG OS HSM APO Macro", "183.2": "Sigma 105mm f/2.8 EX DG OS HSM Macro", "183.3": "Sigma 180mm f/2.8 EX DG OS HSM APO Macro", "183.4": "Sigma 150-600mm f/5-6.3 DG OS HSM | C", "183.5": "Sigma 150-600mm f/5-6.3 DG OS HSM | S", "183.6": "Sigma 100-400mm f/5-6.3 DG OS HSM", "183.7": "Sigma 180mm f/3.5 APO Macro EX DG IF HSM", "191.1": "Sigma 500mm f/4 DG OS HSM", "197.1": "Sigma 18-300mm f/3.5-6.3 DC Macro OS HSM", "198.1": "Zeiss Otus 55mm f/1.4 ZE", "198.2": "Zeiss Otus 85mm f/1.4 ZE", "198.3": "Zeiss Milvus 25mm f/1.4", "198.4": "Zeiss Otus 100mm f/1.4", "198.5": "Zeiss Milvus 35mm f/1.4 ZE", "198.6": "Yongnuo YN 35mm f/2", "213.1": "Tamron SP 150-600mm f/5-6.3 Di VC USD (A011)", "213.2": "Tamron 16-300mm f/3.5-6.3 Di II VC PZD Macro (B016)", "213.3": "Tamron SP 35mm f/1.8 Di VC USD (F012)", "213.4": "Tamron SP 45mm f/1.8 Di VC USD (F013)", "231.1": "Sigma 12-24mm f/4 DG HSM A016", "234.1": "Tokina AT-X 12-28 PRO DX 12-28mm f/4", "239.1": "Rokinon SP 85mm f/1.2", "240.1": "Sigma 17-50mm f/2.8 EX DC OS HSM", "248.1": "Sigma 24-35mm f/2 DG HSM | A", "248.2": "Sigma 135mm f/2 FF High-Speed Prime | 017", "248.3": "Sigma 24-35mm f/2.2 FF Zoom | 017", "248.4": "Sigma 135mm f/1.8 DG HSM A017", "250.1": "Sigma 20mm f/1.4 DG HSM | A", "250.2": "Sigma 20mm f/1.5 FF High-Speed Prime | 017", "250.3": "Tokina Opera 16-28mm f/2.8 FF", "250.4": "Sigma 85mm f/1.4 DG HSM A016", "251.1": "Canon EF 70-200mm f/2.8L IS III USM", "252.1": "Canon EF 70-200mm f/2.8L IS III USM + 1.4x", "253.1": "Canon EF 70-200mm f/2.8L IS III USM + 2x", "254.1": "Tamron SP 90mm f/2.8 Di VC USD 1:1 Macro (F017)", "255.1": "Sigma 180mm f/2.8 EX DG OS HSM APO Macro", "255.2": "Tamron SP 70-200mm f/2.8 Di VC USD", "255.3": "Yongnuo YN 50mm f/1.8", "368.1": "Sigma 20mm f/1.4 DG HSM | A", "368.2": "Sigma 50mm f/1.4 DG HSM | A", "368.3": "Sigma 40mm f/1.4 DG HSM | A", "368.4": "Sigma 60-600mm f/4.5-6.3 DG OS HSM | S", "368.5": "Sigma 28mm f/1.4 DG HSM | A", "368.6": "Sigma 150-600mm f/5-6.3 DG OS HSM | S", "368.7": "Sigma 85mm f/1.4 DG HSM | A", "368.8": "Sigma 105mm f/1.4 DG HSM", "368.9": "Sigma 14-24mm f/2.8 DG HSM", "368.10": "Sigma 35mm f/1.4 DG HSM | A", "368.11": "Sigma 70mm f/2.8 DG Macro", "368.12": "Sigma 18-35mm f/1.8 DC HSM | A", "368.13": "Sigma 24-105mm f/4 DG OS HSM | A", "368.14": "Sigma 18-300mm f/3.5-6.3 DC Macro OS HSM | C", "368.15": "Sigma 24mm F1.4 DG HSM | A", "491.1": "Tamron SP 70-200mm f/2.8 Di VC USD G2 (A025)", "491.2": "Tamron 18-400mm f/3.5-6.3 Di II VC HLD (B028)", "491.3": "Tamron 100-400mm f/4.5-6.3 Di VC USD (A035)", "491.4": "Tamron 70-210mm f/4 Di VC USD (A034)", "491.5": "Tamron 70-210mm f/4 Di VC USD (A034) + 1.4x", "491.6": "Tamron SP 24-70mm f/2.8 Di VC USD G2 (A032)", "493.1": "Canon EF 24-105mm f/4L IS USM", "495.1": "Sigma 24-70mm f/2.8 DG OS HSM | A", "502.1": "Tamron 35mm f/1.8 Di VC USD (F012)", "508.1": "Tamron 10-24mm f/3.5-4.5 Di II VC HLD (B023)", "624.1": "Sigma 150-600mm f/5-6.3 | C", "747.1": "Tamron SP 150-600mm f/5-6.3 Di VC USD G2", "748.1": "Tamron 100-400mm f/4.5-6.3 Di VC USD A035E + 1.4x", "748.2": "Tamron 70-210mm f/4 Di VC USD (A034) + 2x", "749.1": "Tamron 100-400mm f/4.5-6.3 Di VC USD A035E + 2x", "750.1": "Tamron SP 85mm f/1.8 Di VC USD (F016)", "750.2": "Tamron SP 45mm f/1.8 Di VC USD (F013)", "4143.1": "Tamron 18-200mm f/3.5-6.3 Di III VC", "4208.1": "Sigma 30mm F1.4 DC DN | C", "61182.1": "Canon RF 24-105mm F4L IS USM", "61182.2": "Canon RF 28-70mm F2L USM", "61182.3": "Canon RF 35mm F1.8 MACRO IS STM", "61182.4": "Canon RF 85mm F1.2L USM", "61182.5": "Canon RF 85mm F1.2L USM DS", "61182.6": "Canon RF 24-70mm F2.8L IS USM", "61182.7": "Canon RF 15-35mm F2.8L IS USM", "61182.8": "Canon RF 24-240mm F4-6.3 IS USM", "61182.9": "Canon RF 70-200mm F2.8L IS USM", "61182.10": "Canon RF 85mm F2 MACRO IS STM", "61182.11": "Canon RF 600mm F11 IS STM", "61182.12": "Canon RF 600mm F11 IS STM + RF1.4x", "61182.13": "Canon RF 600mm F11 IS STM + RF2x", "61182.14": "Canon RF 800mm F11 IS STM", "61182.15": "Canon RF 800mm F11 IS STM + RF1.4x", "61182.16": "Canon RF 800mm F11 IS STM + RF2x", "61182.17": "Canon RF 24-105mm F4-7.1 IS STM", "61182.18": "Canon RF 100-500mm F4.5-7.1L IS USM", "61182.19": "Canon RF 100-500mm F4.5-7.1L IS USM + RF1.4x", "61182.20": "Canon RF 100-500mm F4.5-7.1L IS USM + RF2x", "61182.21": "Canon RF 70-200mm F4L IS USM", "61182.22": "Canon RF 100mm F2.8L MACRO IS USM", "61182.23": "Canon RF 50mm F1.8 STM", "61182.24": "Canon RF 14-35mm F4L IS USM", "61182.25": "Canon RF-S 18-45mm F4.5-6.3 IS STM", "61182.26": "Canon RF 100-400mm F5.6-8 IS USM", "61182.27": "Canon RF 100-400mm F5.6-8 IS USM + RF1.4x", "61182.28": "Canon RF 100-400mm F5.6-8 IS USM + RF2x", "61182.29": "Canon RF-S 18-150mm F3.5-6.3 IS STM", "61182.30": "Canon RF 24mm F1.8 MACRO IS STM", "61182.31": "Canon RF 16mm F2.8 STM", "61182.32": "Canon RF 400mm F2.8L IS USM", "61182.33": "Canon RF 400mm F2.8L IS USM + RF1.4x", "61182.34": "Canon RF 400mm F2.8L IS USM + RF2x", "61182.35": "Canon RF 600mm F4L IS USM", "61182.36": "Canon RF 600mm F4L IS USM + RF1.4x", "61182.37": "Canon RF 600mm F4L IS USM + RF2x", "61182.38": "Canon RF 800mm F5.6L IS USM", "61182.39": "Canon RF 800mm F5.6L IS USM + RF1.4x", "61182.40": "Canon RF 800mm F5.6L IS USM + RF2x", "61182.41": "Canon RF 1200mm F8L IS USM", "61182.42": "Canon RF 1200mm F8L IS USM + RF1.4x", "61182.43": "Canon RF 1200mm F8L IS USM + RF2x", "61182.44": "Canon RF 5.2mm F2.8L Dual Fisheye 3D VR", "61182.45": "Canon RF 15-30mm F4.5-6.3 IS STM", "61182.46": "Canon RF 135mm F1.8 L IS USM", "61182.47": "Canon RF 24-50mm F4.5-6.3 IS STM", "61182.48": "Canon RF-S 55-210mm F5-7.1 IS STM", "61182.49": "Canon RF 100-300mm F2.8L IS USM", "61182.50": "Canon RF 100-300mm F2.8L IS USM + RF1.4x", "61182.51": "Canon RF 100-300mm F2.8L IS USM + RF2x", "61182.52": "Canon RF 10-20mm F4 L IS STM", "61182.53": "Canon RF 28mm F2.8 STM", "61182.54": "Canon RF 24-105mm F2.8 L IS USM Z", "61182.55": "Canon RF-S 10-18mm F4.5-6.3 IS STM", "61182.56": "Canon RF 35mm F1.4 L VCM", "61182.57": "Canon RF 70-200mm F2.8 L IS USM Z", "61182.58": "Canon RF 70-200mm F2.8 L IS USM Z + RF1.4x", "61182.59": "Canon RF 70-200mm F2.8 L IS USM Z + RF2x", "61182.60": "Canon RF 16-28mm F2.8 IS STM", "61182.61": "Canon RF-S 14-30mm F4-6.3 IS STM PZ", "61182.62": "Canon RF 50mm F1.4 L VCM", "61182.63": "Canon RF 24mm F1.4 L VCM", "61182.64": "Canon RF 20mm F1.4 L VCM", "61182.65": "Canon RF 85mm F1.4 L VCM", "61182.66": "Canon RF 20-50mm F4 L IS USM PZ", "61182.67": "Canon RF 45mm F1.2 STM", "61182.68": "Canon RF 7-14mm F2.8-3.5 L FISHEYE STM", "61182.69": "Canon RF 14mm F1.4 L VCM" };
const labels5 = { 0: "n/a", 1: "Lowest", 2: "Low", 3: "Standard", 4: "High", 5: "Highest" };
const labels6 = { 0: "None", 1: "Standard", 2: "Portrait", 3: "High Saturation", 4: "Adobe RGB", 5: "Low Saturation", 6: "CM Set 1", 7: "CM Set 2", 33: "User Def. 1", 34: "User Def. 2", 35: "User Def. 3", 65: "PC 1", 66: "PC 2", 67: "PC 3", 129: "Standard", 130: "Portrait", 131: "Landscape", 132: "Neutral", 133: "Faithful", 134: "Monochrome", 135: "Auto", 136: "Fine Detail", 255: "n/a", 65535: "n/a" };
const labels7 = { 0: "None", 1: "Yellow", 2: "Orange", 3: "Red", 4: "Green", "-559038737": "n/a" };
const labels8 = { 0: "None", 1: "Sepia", 2: "Blue", 3: "Purple", 4: "Green", "-559038737": "n/a" };
const labels9 = { 65: "PC 1", 66: "PC 2", 67: "PC 3", 129: "Standard", 130: "Portrait", 131: "Landscape", 132: "Neutral", 133: "Faithful", 134: "Monochrome", 135: "Auto" };

export const canonCameraInfo1000D = defineTable('Canon::CameraInfo1000D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 19, name: "FlashModel", type: "int8u", print: labels0 },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 24, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8u" },
	{ id: 29, name: "FocalLength", type: "int16uRev" },
	{ id: 48, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 67, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 69, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 111, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 115, name: "ColorTemperature", type: "int16u" },
	{ id: 226, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 228, name: "MinFocalLength", type: "int16uRev" },
	{ id: 230, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 267, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 311, name: "DirectoryIndex", type: "int32u" },
	{ id: 323, name: "FileIndex", type: "int32u" },
	{ id: 2359, name: "LensModel", type: "string", count: 64 }
], more.canonCameraInfo1000D);

export const canonCameraInfo1D = defineTable('Canon::CameraInfo1D', 'MakerNotes', 'Canon', [
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 10, name: "FocalLength", type: "int16u" },
	{ id: 13, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 14, name: "MinFocalLength", type: "int16u" },
	{ id: 16, name: "MaxFocalLength", type: "int16u" },
	{ id: 65, name: "SharpnessFrequency", type: "int8u", print: labels5 },
	{ id: 66, name: "Sharpness", type: "int8s" },
	{ id: 68, name: "WhiteBalance", type: "int8u", print: labels3 },
	{ id: 71, name: "SharpnessFrequency", type: "int8u", print: labels5 },
	{ id: 72, name: "ColorTemperature", type: "int16u" },
	{ id: 72, name: "Sharpness", type: "int8s" },
	{ id: 74, name: "WhiteBalance", type: "int8u", print: labels3 },
	{ id: 75, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 78, name: "ColorTemperature", type: "int16u" },
	{ id: 81, name: "PictureStyle", type: "int8u", print: labels6 }
], more.canonCameraInfo1D);

export const canonCameraInfo1DX = defineTable('Canon::CameraInfo1DX', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 125, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 140, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 142, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 188, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 192, name: "ColorTemperature", type: "int16u" },
	{ id: 244, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 423, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 425, name: "MinFocalLength", type: "int16uRev" },
	{ id: 427, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 640, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 720, name: "FileIndex", type: "int32u" },
	{ id: 732, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo1DX);

export const canonCameraInfo1DmkII = defineTable('Canon::CameraInfo1DmkII', 'MakerNotes', 'Canon', [
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 9, name: "FocalLength", type: "int16uRev" },
	{ id: 12, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 17, name: "MinFocalLength", type: "int16uRev" },
	{ id: 19, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 45, name: "FocalType", type: "int8u", print: { 0: "Fixed", 2: "Zoom" } },
	{ id: 54, name: "WhiteBalance", type: "int8u", print: labels3 },
	{ id: 55, name: "ColorTemperature", type: "int16uRev" },
	{ id: 57, name: "CanonImageSize", type: "int16u", print: { 0: "Large", 1: "Medium", 2: "Small", 5: "Medium 1", 6: "Medium 2", 7: "Medium 3", 8: "Postcard", 9: "Widescreen", 10: "Medium Widescreen", 14: "Small 1", 15: "Small 2", 16: "Small 3", 128: "640x480 Movie", 129: "Medium Movie", 130: "Small Movie", 137: "1280x720 Movie", 142: "1920x1080 Movie", 143: "4096x2160 Movie", "-1": "n/a" } },
	{ id: 102, name: "JPEGQuality", type: "int8u" },
	{ id: 108, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 110, name: "Saturation", type: "int8s", print: { 0: "Normal" } },
	{ id: 111, name: "ColorTone", type: "int8s", print: { 0: "Normal" } },
	{ id: 114, name: "Sharpness", type: "int8s" },
	{ id: 115, name: "Contrast", type: "int8s", print: { 0: "Normal" } },
	{ id: 117, name: "ISO", type: "string", count: 5 }
], more.canonCameraInfo1DmkII);

export const canonCameraInfo1DmkIII = defineTable('Canon::CameraInfo1DmkIII', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 24, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8u" },
	{ id: 29, name: "FocalLength", type: "int16uRev" },
	{ id: 48, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 67, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 69, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 94, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 98, name: "ColorTemperature", type: "int16u" },
	{ id: 134, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 273, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 275, name: "MinFocalLength", type: "int16uRev" },
	{ id: 277, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 310, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 370, name: "FileIndex", type: "int32u" },
	{ id: 374, name: "ShutterCount", type: "int32u" },
	{ id: 382, name: "DirectoryIndex", type: "int32u" },
	{ id: 1114, name: "TimeStamp1", type: "int32u" },
	{ id: 1118, name: "TimeStamp", type: "int32u" }
], more.canonCameraInfo1DmkIII);

export const canonCameraInfo1DmkIIN = defineTable('Canon::CameraInfo1DmkIIN', 'MakerNotes', 'Canon', [
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 9, name: "FocalLength", type: "int16uRev" },
	{ id: 12, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 17, name: "MinFocalLength", type: "int16uRev" },
	{ id: 19, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 54, name: "WhiteBalance", type: "int8u", print: labels3 },
	{ id: 55, name: "ColorTemperature", type: "int16uRev" },
	{ id: 115, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 116, name: "Sharpness", type: "int8s" },
	{ id: 117, name: "Contrast", type: "int8s", print: { 0: "Normal" } },
	{ id: 118, name: "Saturation", type: "int8s", print: { 0: "Normal" } },
	{ id: 119, name: "ColorTone", type: "int8s", print: { 0: "Normal" } },
	{ id: 121, name: "ISO", type: "string", count: 5 }
], more.canonCameraInfo1DmkIIN);

export const canonCameraInfo1DmkIV = defineTable('Canon::CameraInfo1DmkIV', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 8, name: "MeasuredEV2", type: "int8u" },
	{ id: 9, name: "MeasuredEV3", type: "int8u" },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 53, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 84, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 86, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 120, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 124, name: "ColorTemperature", type: "int16u" },
	{ id: 335, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 337, name: "MinFocalLength", type: "int16uRev" },
	{ id: 339, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 493, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 556, name: "FileIndex", type: "int32u" },
	{ id: 568, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo1DmkIV);

export const canonCameraInfo40D = defineTable('Canon::CameraInfo40D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 24, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8u" },
	{ id: 29, name: "FocalLength", type: "int16uRev" },
	{ id: 48, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 67, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 69, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 111, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 115, name: "ColorTemperature", type: "int16u" },
	{ id: 214, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 216, name: "MinFocalLength", type: "int16uRev" },
	{ id: 218, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 255, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 307, name: "FileIndex", type: "int32u" },
	{ id: 319, name: "DirectoryIndex", type: "int32u" },
	{ id: 2347, name: "LensModel", type: "string", count: 64 }
], more.canonCameraInfo40D);

export const canonCameraInfo450D = defineTable('Canon::CameraInfo450D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 24, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8u" },
	{ id: 29, name: "FocalLength", type: "int16uRev" },
	{ id: 48, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 67, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 69, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 111, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 115, name: "ColorTemperature", type: "int16u" },
	{ id: 222, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 263, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 271, name: "OwnerName", type: "string", count: 32 },
	{ id: 307, name: "DirectoryIndex", type: "int32u" },
	{ id: 319, name: "FileIndex", type: "int32u" },
	{ id: 2355, name: "LensModel", type: "string", count: 64 }
], more.canonCameraInfo450D);

export const canonCameraInfo500D = defineTable('Canon::CameraInfo500D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 49, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 80, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 82, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 115, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 119, name: "ColorTemperature", type: "int16u" },
	{ id: 171, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 188, name: "HighISONoiseReduction", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 190, name: "AutoLightingOptimizer", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 246, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 248, name: "MinFocalLength", type: "int16uRev" },
	{ id: 250, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 400, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 467, name: "FileIndex", type: "int32u" },
	{ id: 479, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo500D);

export const canonCameraInfo50D = defineTable('Canon::CameraInfo50D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 49, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 80, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 82, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 111, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 115, name: "ColorTemperature", type: "int16u" },
	{ id: 167, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 189, name: "HighISONoiseReduction", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 191, name: "AutoLightingOptimizer", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 234, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 236, name: "MinFocalLength", type: "int16uRev" },
	{ id: 238, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 350, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 411, name: "FileIndex", type: "int32u" },
	{ id: 423, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo50D);

export const canonCameraInfo550D = defineTable('Canon::CameraInfo550D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 53, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 84, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 86, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 120, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 124, name: "ColorTemperature", type: "int16u" },
	{ id: 176, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 255, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 257, name: "MinFocalLength", type: "int16uRev" },
	{ id: 259, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 420, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 484, name: "FileIndex", type: "int32u" },
	{ id: 496, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo550D);

export const canonCameraInfo5D = defineTable('Canon::CameraInfo5D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 12, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 23, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8s" },
	{ id: 39, name: "CameraOrientation", type: "int8s", print: labels2 },
	{ id: 40, name: "FocalLength", type: "int16uRev" },
	{ id: 56, name: "AFPointsInFocus5D", type: "int16uRev", print: { 0: "(none)" }, bits: { 0: "Center", 1: "Top", 2: "Bottom", 3: "Upper-left", 4: "Upper-right", 5: "Lower-left", 6: "Lower-right", 7: "Left", 8: "Right", 9: "AI Servo1", 10: "AI Servo2", 11: "AI Servo3", 12: "AI Servo4", 13: "AI Servo5", 14: "AI Servo6" } },
	{ id: 84, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 88, name: "ColorTemperature", type: "int16u" },
	{ id: 108, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 147, name: "MinFocalLength", type: "int16uRev" },
	{ id: 149, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 151, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 164, name: "FirmwareRevision", type: "string", count: 8 },
	{ id: 172, name: "ShortOwnerName", type: "string", count: 16 },
	{ id: 204, name: "DirectoryIndex", type: "int32u" },
	{ id: 208, name: "FileIndex", type: "int16u" },
	{ id: 232, name: "ContrastStandard", type: "int8s" },
	{ id: 233, name: "ContrastPortrait", type: "int8s" },
	{ id: 234, name: "ContrastLandscape", type: "int8s" },
	{ id: 235, name: "ContrastNeutral", type: "int8s" },
	{ id: 236, name: "ContrastFaithful", type: "int8s" },
	{ id: 237, name: "ContrastMonochrome", type: "int8s" },
	{ id: 238, name: "ContrastUserDef1", type: "int8s" },
	{ id: 239, name: "ContrastUserDef2", type: "int8s" },
	{ id: 240, name: "ContrastUserDef3", type: "int8s" },
	{ id: 241, name: "SharpnessStandard", type: "int8s" },
	{ id: 242, name: "SharpnessPortrait", type: "int8s" },
	{ id: 243, name: "SharpnessLandscape", type: "int8s" },
	{ id: 244, name: "SharpnessNeutral", type: "int8s" },
	{ id: 245, name: "SharpnessFaithful", type: "int8s" },
	{ id: 246, name: "SharpnessMonochrome", type: "int8s" },
	{ id: 247, name: "SharpnessUserDef1", type: "int8s" },
	{ id: 248, name: "SharpnessUserDef2", type: "int8s" },
	{ id: 249, name: "SharpnessUserDef3", type: "int8s" },
	{ id: 250, name: "SaturationStandard", type: "int8s" },
	{ id: 251, name: "SaturationPortrait", type: "int8s" },
	{ id: 252, name: "SaturationLandscape", type: "int8s" },
	{ id: 253, name: "SaturationNeutral", type: "int8s" },
	{ id: 254, name: "SaturationFaithful", type: "int8s" },
	{ id: 255, name: "FilterEffectMonochrome", type: "int8s", print: labels7 },
	{ id: 256, name: "SaturationUserDef1", type: "int8s" },
	{ id: 257, name: "SaturationUserDef2", type: "int8s" },
	{ id: 258, name: "SaturationUserDef3", type: "int8s" },
	{ id: 259, name: "ColorToneStandard", type: "int8s" },
	{ id: 260, name: "ColorTonePortrait", type: "int8s" },
	{ id: 261, name: "ColorToneLandscape", type: "int8s" },
	{ id: 262, name: "ColorToneNeutral", type: "int8s" },
	{ id: 263, name: "ColorToneFaithful", type: "int8s" },
	{ id: 264, name: "ToningEffectMonochrome", type: "int8s", print: labels8 },
	{ id: 265, name: "ColorToneUserDef1", type: "int8s" },
	{ id: 266, name: "ColorToneUserDef2", type: "int8s" },
	{ id: 267, name: "ColorToneUserDef3", type: "int8s" },
	{ id: 268, name: "UserDef1PictureStyle", type: "int16u", print: labels9 },
	{ id: 270, name: "UserDef2PictureStyle", type: "int16u", print: labels9 },
	{ id: 272, name: "UserDef3PictureStyle", type: "int16u", print: labels9 },
	{ id: 284, name: "TimeStamp", type: "int32u" }
], more.canonCameraInfo5D);

export const canonCameraInfo5DmkII = defineTable('Canon::CameraInfo5DmkII', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 19, name: "FlashModel", type: "int8u", print: labels0 },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 27, name: "MacroMagnification", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 49, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 80, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 82, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 111, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 115, name: "ColorTemperature", type: "int16u" },
	{ id: 167, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 189, name: "HighISONoiseReduction", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 191, name: "AutoLightingOptimizer", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 230, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 232, name: "MinFocalLength", type: "int16uRev" },
	{ id: 234, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 382, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 398, name: "OwnerName", type: "string", count: 32 },
	{ id: 443, name: "FileIndex", type: "int32u" },
	{ id: 455, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo5DmkII);

export const canonCameraInfo5DmkIII = defineTable('Canon::CameraInfo5DmkIII', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 125, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 140, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 142, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 188, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 192, name: "ColorTemperature", type: "int16u" },
	{ id: 244, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 339, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 341, name: "MinFocalLength", type: "int16uRev" },
	{ id: 343, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 356, name: "LensSerialNumber", type: "undef", count: 5 },
	{ id: 572, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 652, name: "FileIndex", type: "int32u" },
	{ id: 656, name: "FileIndex2", type: "int32u" },
	{ id: 664, name: "DirectoryIndex", type: "int32u" },
	{ id: 668, name: "DirectoryIndex2", type: "int32u" }
], more.canonCameraInfo5DmkIII);

export const canonCameraInfo600D = defineTable('Canon::CameraInfo600D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 56, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 87, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 89, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 123, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 127, name: "ColorTemperature", type: "int16u" },
	{ id: 179, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 234, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 236, name: "MinFocalLength", type: "int16uRev" },
	{ id: 238, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 411, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 475, name: "FileIndex", type: "int32u" },
	{ id: 487, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo600D);

export const canonCameraInfo60D = defineTable('Canon::CameraInfo60D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 54, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 58, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 85, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 87, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 125, name: "ColorTemperature", type: "int16u" },
	{ id: 232, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 234, name: "MinFocalLength", type: "int16uRev" },
	{ id: 236, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 409, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 473, name: "FileIndex", type: "int32u" },
	{ id: 485, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo60D);

export const canonCameraInfo650D = defineTable('Canon::CameraInfo650D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 125, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 140, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 142, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 188, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 192, name: "ColorTemperature", type: "int16u" },
	{ id: 244, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 295, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 297, name: "MinFocalLength", type: "int16uRev" },
	{ id: 299, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 539, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 544, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 624, name: "FileIndex", type: "int32u" },
	{ id: 628, name: "FileIndex", type: "int32u" },
	{ id: 636, name: "DirectoryIndex", type: "int32u" },
	{ id: 640, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo650D);

export const canonCameraInfo6D = defineTable('Canon::CameraInfo6D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 131, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 146, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 148, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 194, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 198, name: "ColorTemperature", type: "int16u" },
	{ id: 250, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 353, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 355, name: "MinFocalLength", type: "int16uRev" },
	{ id: 357, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 598, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 682, name: "FileIndex", type: "int32u" },
	{ id: 694, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo6D);

export const canonCameraInfo70D = defineTable('Canon::CameraInfo70D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 132, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 147, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 149, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 199, name: "ColorTemperature", type: "int16u" },
	{ id: 358, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 360, name: "MinFocalLength", type: "int16uRev" },
	{ id: 362, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 606, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 691, name: "FileIndex", type: "int32u" },
	{ id: 703, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo70D);

export const canonCameraInfo750D = defineTable('Canon::CameraInfo750D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 150, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 165, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 167, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 305, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 309, name: "ColorTemperature", type: "int16u" },
	{ id: 361, name: "PictureStyle", type: "int8u", print: labels6 },
	{ id: 388, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 390, name: "MinFocalLength", type: "int16uRev" },
	{ id: 392, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 1085, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 1097, name: "FirmwareVersion", type: "string", count: 6 }
], more.canonCameraInfo750D);

export const canonCameraInfo7D = defineTable('Canon::CameraInfo7D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 7, name: "HighlightTonePriority", type: "int8u", print: { 0: "Off", 1: "On" } },
	{ id: 8, name: "MeasuredEV2", type: "int8u" },
	{ id: 9, name: "MeasuredEV", type: "int8u" },
	{ id: 21, name: "FlashMeteringMode", type: "int8u", print: labels1 },
	{ id: 25, name: "CameraTemperature", type: "int8u" },
	{ id: 30, name: "FocalLength", type: "int16uRev" },
	{ id: 53, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 84, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 86, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 119, name: "WhiteBalance", type: "int16u", print: labels3 },
	{ id: 123, name: "ColorTemperature", type: "int16u" },
	{ id: 175, name: "CameraPictureStyle", type: "int8u", print: { 33: "User Defined 1", 34: "User Defined 2", 35: "User Defined 3", 129: "Standard", 130: "Portrait", 131: "Landscape", 132: "Neutral", 133: "Faithful", 134: "Monochrome" } },
	{ id: 201, name: "HighISONoiseReduction", type: "int8u", print: { 0: "Standard", 1: "Low", 2: "Strong", 3: "Off" } },
	{ id: 274, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 276, name: "MinFocalLength", type: "int16uRev" },
	{ id: 278, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 428, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 491, name: "FileIndex", type: "int32u" },
	{ id: 503, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo7D);

export const canonCameraInfo80D = defineTable('Canon::CameraInfo80D', 'MakerNotes', 'Canon', [
	{ id: 3, name: "FNumber", type: "int8u" },
	{ id: 4, name: "ExposureTime", type: "int8u" },
	{ id: 6, name: "ISO", type: "int8u" },
	{ id: 27, name: "CameraTemperature", type: "int8u" },
	{ id: 35, name: "FocalLength", type: "int16uRev" },
	{ id: 150, name: "CameraOrientation", type: "int8u", print: labels2 },
	{ id: 165, name: "FocusDistanceUpper", type: "int16uRev" },
	{ id: 167, name: "FocusDistanceLower", type: "int16uRev" },
	{ id: 314, name: "ColorTemperature", type: "int16u" },
	{ id: 393, name: "LensType", type: "int16uRev", print: labels4 },
	{ id: 395, name: "MinFocalLength", type: "int16uRev" },
	{ id: 397, name: "MaxFocalLength", type: "int16uRev" },
	{ id: 1114, name: "FirmwareVersion", type: "string", count: 6 },
	{ id: 1198, name: "FileIndex", type: "int32u" },
	{ id: 1210, name: "DirectoryIndex", type: "int32u" }
], more.canonCameraInfo80D);

export const canonCameraInfoG5XII = defineTable('Canon::CameraInfoG5XII', 'MakerNotes', 'Canon', [
	{ id: 659, name: "ShutterCount", type: "int32u" },
	{ id: 2709, name: "ShutterCount", type: "int32u" },
	{ id: 2849, name: "DirectoryIndex", type: "int32u" },
	{ id: 2861, name: "FileIndex", type: "int32u" }
], more.canonCameraInfoG5XII);

export const canonCameraInfoPowerShot = defineTable('Canon::CameraInfoPowerShot', 'MakerNotes', 'Canon', [
	{ id: 0, name: "ISO", type: "int32s" },
	{ id: 5, name: "FNumber", type: "int32s" },
	{ id: 6, name: "ExposureTime", type: "int32s" },
	{ id: 23, name: "Rotation", type: "int32s" },
	{ id: 135, name: "CameraTemperature", type: "int32s" },
	{ id: 145, name: "CameraTemperature", type: "int32s" }
], more.canonCameraInfoPowerShot);

export const canonCameraInfoPowerShot2 = defineTable('Canon::CameraInfoPowerShot2', 'MakerNotes', 'Canon', [
	{ id: 1, name: "ISO", type: "int32s" },
	{ id: 6, name: "FNumber", type: "int32s" },
	{ id: 7, name: "ExposureTime", type: "int32s" },
	{ id: 24, name: "Rotation", type: "int32s" },
	{ id: 153, name: "CameraTemperature", type: "int32s" },
	{ id: 159, name: "CameraTemperature", type: "int32s" },
	{ id: 164, name: "CameraTemperature", type: "int32s" },
	{ id: 168, name: "CameraTemperature", type: "int32s" },
	{ id: 261, name: "CameraTemperature", type: "int32s" }
], more.canonCameraInfoPowerShot2);

export const canonCameraInfoR6 = defineTable('Canon::CameraInfoR6', 'MakerNotes', 'Canon', [
	{ id: 2522, name: "CameraTemperature", type: "int8u" },
	{ id: 2801, name: "ShutterCount", type: "int32u" }
], more.canonCameraInfoR6);

export const canonCameraInfoR6m2 = defineTable('Canon::CameraInfoR6m2', 'MakerNotes', 'Canon', [
	{ id: 3369, name: "ShutterCount", type: "int32u" }
]);

export const canonCameraInfoR6m3 = defineTable('Canon::CameraInfoR6m3', 'MakerNotes', 'Canon', [
	{ id: 2157, name: "ImageCount", type: "int16u" }
]);

export const canonCameraInfoUnknown = defineTable('Canon::CameraInfoUnknown', 'MakerNotes', 'Canon', [
	{ id: 363, name: "LensSerialNumber", type: "undef", count: 5 },
	{ id: 1473, name: "FirmwareVersion", type: "string", count: 6 }
], more.canonCameraInfoUnknown);

export const canonCameraInfoUnknown32 = defineTable('Canon::CameraInfoUnknown32', 'MakerNotes', 'Canon', [
	{ id: 71, name: "CameraTemperature", type: "int32s" },
	{ id: 83, name: "CameraTemperature", type: "int32s" },
	{ id: 91, name: "CameraTemperature", type: "int32s" },
	{ id: 92, name: "CameraTemperature", type: "int32s" },
	{ id: 100, name: "CameraTemperature", type: "int32s" },
	{ id: -3, name: "CameraTemperature", type: "int32s" }
], more.canonCameraInfoUnknown32);

export const canonPSInfo = defineTable('Canon::PSInfo', 'MakerNotes', 'Canon', [
	{ id: 0, name: "ContrastStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 4, name: "SharpnessStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 8, name: "SaturationStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 12, name: "ColorToneStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 16, name: "FilterEffectStandard", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 20, name: "ToningEffectStandard", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 24, name: "ContrastPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 28, name: "SharpnessPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 32, name: "SaturationPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 36, name: "ColorTonePortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 40, name: "FilterEffectPortrait", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 44, name: "ToningEffectPortrait", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 48, name: "ContrastLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 52, name: "SharpnessLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 56, name: "SaturationLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 60, name: "ColorToneLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 64, name: "FilterEffectLandscape", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 68, name: "ToningEffectLandscape", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 72, name: "ContrastNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 76, name: "SharpnessNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 80, name: "SaturationNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 84, name: "ColorToneNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 88, name: "FilterEffectNeutral", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 92, name: "ToningEffectNeutral", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 96, name: "ContrastFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 100, name: "SharpnessFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 104, name: "SaturationFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 108, name: "ColorToneFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 112, name: "FilterEffectFaithful", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 116, name: "ToningEffectFaithful", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 120, name: "ContrastMonochrome", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 124, name: "SharpnessMonochrome", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 128, name: "SaturationMonochrome", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 132, name: "ColorToneMonochrome", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 136, name: "FilterEffectMonochrome", type: "int32s", print: labels7 },
	{ id: 140, name: "ToningEffectMonochrome", type: "int32s", print: labels8 },
	{ id: 144, name: "ContrastUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 148, name: "SharpnessUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 152, name: "SaturationUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 156, name: "ColorToneUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 160, name: "FilterEffectUserDef1", type: "int32s", print: labels7 },
	{ id: 164, name: "ToningEffectUserDef1", type: "int32s", print: labels8 },
	{ id: 168, name: "ContrastUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 172, name: "SharpnessUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 176, name: "SaturationUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 180, name: "ColorToneUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 184, name: "FilterEffectUserDef2", type: "int32s", print: labels7 },
	{ id: 188, name: "ToningEffectUserDef2", type: "int32s", print: labels8 },
	{ id: 192, name: "ContrastUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 196, name: "SharpnessUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 200, name: "SaturationUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 204, name: "ColorToneUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 208, name: "FilterEffectUserDef3", type: "int32s", print: labels7 },
	{ id: 212, name: "ToningEffectUserDef3", type: "int32s", print: labels8 },
	{ id: 216, name: "UserDef1PictureStyle", type: "int16u", print: labels9 },
	{ id: 218, name: "UserDef2PictureStyle", type: "int16u", print: labels9 },
	{ id: 220, name: "UserDef3PictureStyle", type: "int16u", print: labels9 }
], more.canonPSInfo);

export const canonPSInfo2 = defineTable('Canon::PSInfo2', 'MakerNotes', 'Canon', [
	{ id: 0, name: "ContrastStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 4, name: "SharpnessStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 8, name: "SaturationStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 12, name: "ColorToneStandard", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 16, name: "FilterEffectStandard", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 20, name: "ToningEffectStandard", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 24, name: "ContrastPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 28, name: "SharpnessPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 32, name: "SaturationPortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 36, name: "ColorTonePortrait", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 40, name: "FilterEffectPortrait", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 44, name: "ToningEffectPortrait", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 48, name: "ContrastLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 52, name: "SharpnessLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 56, name: "SaturationLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 60, name: "ColorToneLandscape", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 64, name: "FilterEffectLandscape", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 68, name: "ToningEffectLandscape", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 72, name: "ContrastNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 76, name: "SharpnessNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 80, name: "SaturationNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 84, name: "ColorToneNeutral", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 88, name: "FilterEffectNeutral", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 92, name: "ToningEffectNeutral", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 96, name: "ContrastFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 100, name: "SharpnessFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 104, name: "SaturationFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 108, name: "ColorToneFaithful", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 112, name: "FilterEffectFaithful", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 116, name: "ToningEffectFaithful", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 120, name: "ContrastMonochrome", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 124, name: "SharpnessMonochrome", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 128, name: "SaturationMonochrome", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 132, name: "ColorToneMonochrome", type: "int32s", unknown: true, print: { "-559038737": "n/a" } },
	{ id: 136, name: "FilterEffectMonochrome", type: "int32s", print: labels7 },
	{ id: 140, name: "ToningEffectMonochrome", type: "int32s", print: labels8 },
	{ id: 144, name: "ContrastAuto", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 148, name: "SharpnessAuto", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 152, name: "SaturationAuto", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 156, name: "ColorToneAuto", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 160, name: "FilterEffectAuto", type: "int32s", print: labels7 },
	{ id: 164, name: "ToningEffectAuto", type: "int32s", print: labels8 },
	{ id: 168, name: "ContrastUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 172, name: "SharpnessUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 176, name: "SaturationUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 180, name: "ColorToneUserDef1", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 184, name: "FilterEffectUserDef1", type: "int32s", print: labels7 },
	{ id: 188, name: "ToningEffectUserDef1", type: "int32s", print: labels8 },
	{ id: 192, name: "ContrastUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 196, name: "SharpnessUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 200, name: "SaturationUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 204, name: "ColorToneUserDef2", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 208, name: "FilterEffectUserDef2", type: "int32s", print: labels7 },
	{ id: 212, name: "ToningEffectUserDef2", type: "int32s", print: labels8 },
	{ id: 216, name: "ContrastUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 220, name: "SharpnessUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 224, name: "SaturationUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 228, name: "ColorToneUserDef3", type: "int32s", print: { "-559038737": "n/a" } },
	{ id: 232, name: "FilterEffectUserDef3", type: "int32s", print: labels7 },
	{ id: 236, name: "ToningEffectUserDef3", type: "int32s", print: labels8 },
	{ id: 240, name: "UserDef1PictureStyle", type: "int16u", print: labels9 },
	{ id: 242, name: "UserDef2PictureStyle", type: "int16u", print: labels9 },
	{ id: 244, name: "UserDef3PictureStyle", type: "int16u", print: labels9 }
], more.canonPSInfo2);
