// Painted scenes for the demo library's photographs: run in a page, drawn on a canvas, the same for the same seed.

/** A small seeded generator (mulberry32): numbers in [0, 1). @param {number} seed */
function random(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Smooth one-dimensional noise of several octaves. @param {() => number} next @returns {(x: number) => number} */
function noise(next) {
	const values = Array.from({ length: 512 }, next);
	const at = (/** @type {number} */ x) => {
		const i = Math.floor(x);
		const f = x - i;
		const s = f * f * (3 - 2 * f);
		const a = values[((i % 512) + 512) % 512] ?? 0;
		const b = values[(((i + 1) % 512) + 512) % 512] ?? 0;
		return a + (b - a) * s;
	};
	return (x) => at(x) * 0.55 + at(x * 2.1 + 37) * 0.27 + at(x * 4.3 + 91) * 0.12 + at(x * 9.1 + 5) * 0.06;
}

/** @typedef {{ ctx: CanvasRenderingContext2D, w: number, h: number, next: () => number, hue: number }} Canvas */

/** @param {Canvas} c @param {[number, string][]} stops */
function sky({ ctx, w, h }, stops) {
	const fill = ctx.createLinearGradient(0, 0, 0, h);
	for (const [at, colour] of stops) fill.addColorStop(at, colour);
	ctx.fillStyle = fill;
	ctx.fillRect(0, 0, w, h);
}

/** @param {Canvas} c */
function sun({ ctx, w, h }, x = 0.5, y = 0.4, r = 0.06, colour = '255,240,205') {
	const glow = ctx.createRadialGradient(w * x, h * y, 0, w * x, h * y, h * r * 6);
	glow.addColorStop(0, `rgba(${colour},0.9)`);
	glow.addColorStop(0.12, `rgba(${colour},0.55)`);
	glow.addColorStop(1, `rgba(${colour},0)`);
	ctx.fillStyle = glow;
	ctx.fillRect(0, 0, w, h);
	ctx.fillStyle = `rgb(${colour})`;
	ctx.beginPath();
	ctx.arc(w * x, h * y, h * r, 0, Math.PI * 2);
	ctx.fill();
}

/** @param {Canvas} c @param {number} base @param {number} height @param {number} pitch @param {string} colour */
function ridge({ ctx, w, h, next }, base, height, pitch, colour) {
	const rough = noise(next);
	ctx.fillStyle = colour;
	ctx.beginPath();
	ctx.moveTo(0, h);
	for (let x = 0; x <= w; x += 2) ctx.lineTo(x, h * (base - height * rough((x / w) * pitch)));
	ctx.lineTo(w, h);
	ctx.fill();
}

/** @param {Canvas} c @param {number} from */
function water({ ctx, w, h, next }, from, light = 'rgba(255,255,255,0.16)') {
	ctx.save();
	ctx.globalAlpha = 0.75;
	ctx.translate(0, h * from * 2);
	ctx.scale(1, -1);
	ctx.drawImage(
		ctx.canvas,
		0,
		h * (2 * from - 1),
		w,
		h * (1 - from),
		0,
		h * (2 * from - 1),
		w,
		h * (1 - from)
	);
	ctx.restore();
	ctx.fillStyle = 'rgba(20,40,60,0.28)';
	ctx.fillRect(0, h * from, w, h);
	ctx.fillStyle = light;
	for (let i = 0; i < 420; i++) {
		const y = from + (1 - from) * next() ** 1.4;
		const length = w * (0.004 + 0.05 * next() * (y - from + 0.1));
		ctx.fillRect(w * next(), h * y, length, Math.max(1, h * 0.002));
	}
}

/** @type {Record<string, (c: Canvas) => void>} */
const scenes = {
	mountains(c) {
		sky(c, [
			[0, `hsl(${c.hue},48%,62%)`],
			[0.6, `hsl(${c.hue + 20},60%,84%)`],
			[1, '#f7e9d8']
		]);
		sun(c, 0.2 + 0.6 * c.next(), 0.3, 0.045);
		for (let i = 0; i < 5; i++) {
			ridge(
				c,
				0.62 + i * 0.1,
				0.42 - i * 0.06,
				3 + i * 1.5,
				`hsl(${c.hue + 6 * i},${18 + i * 5}%,${64 - i * 12}%)`
			);
		}
	},
	lake(c) {
		sky(c, [
			[0, `hsl(${c.hue},55%,48%)`],
			[0.5, `hsl(${c.hue + 150},70%,80%)`],
			[1, '#ffe9c9']
		]);
		sun(c, 0.3 + 0.4 * c.next(), 0.42, 0.04, '255,222,170');
		ridge(c, 0.58, 0.26, 4, `hsl(${c.hue + 10},24%,46%)`);
		ridge(c, 0.6, 0.12, 9, `hsl(${c.hue + 30},28%,26%)`);
		water(c, 0.6);
	},
	sea(c) {
		sky(c, [
			[0, `hsl(${c.hue},60%,58%)`],
			[0.55, `hsl(${c.hue - 10},70%,86%)`],
			[0.56, `hsl(${c.hue},58%,40%)`],
			[1, `hsl(${c.hue + 8},62%,22%)`]
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 900; i++) {
			const y = 0.56 + 0.44 * next();
			ctx.fillStyle = `hsla(${c.hue},70%,${70 + 20 * next()}%,${0.1 + 0.3 * next()})`;
			ctx.fillRect(w * next(), h * y, w * 0.06 * (y - 0.5) * next() + 3, Math.max(1, h * 0.004 * (y - 0.5)));
		}
		ctx.fillStyle = '#fdfdfb';
		const x = w * (0.25 + 0.5 * next());
		ctx.beginPath();
		ctx.moveTo(x, h * 0.36);
		ctx.lineTo(x + h * 0.1, h * 0.56);
		ctx.lineTo(x, h * 0.56);
		ctx.fill();
		ctx.fillStyle = '#c9413a';
		ctx.fillRect(x - h * 0.06, h * 0.565, h * 0.18, h * 0.018);
	},
	forest(c) {
		sky(c, [
			[0, '#dfe9df'],
			[1, '#a9bfa8']
		]);
		const { ctx, w, h, next } = c;
		for (let layer = 0; layer < 5; layer++) {
			const light = 62 - layer * 12;
			for (let i = 0; i < 26 - layer * 3; i++) {
				const x = w * next();
				const top = h * (0.06 + 0.3 * next() + layer * 0.05);
				const half = w * (0.018 + 0.014 * next()) * (1 + layer * 0.5);
				ctx.fillStyle = `hsl(${c.hue},${16 + layer * 7}%,${light}%)`;
				for (let tier = 0; tier < 6; tier++) {
					const y = top + (h - top) * (tier / 7);
					ctx.beginPath();
					ctx.moveTo(x, y);
					ctx.lineTo(x - half * (0.35 + tier * 0.16), y + (h - top) * 0.24);
					ctx.lineTo(x + half * (0.35 + tier * 0.16), y + (h - top) * 0.24);
					ctx.fill();
				}
			}
			ctx.fillStyle = 'rgba(235,242,232,0.16)';
			ctx.fillRect(0, 0, w, h);
		}
	},
	dunes(c) {
		sky(c, [
			[0, '#8ab4d8'],
			[0.5, '#f3dcb8'],
			[1, '#e8bd83']
		]);
		sun(c, 0.75, 0.22, 0.04);
		for (let i = 0; i < 6; i++)
			ridge(c, 0.62 + i * 0.09, 0.2, 1.4 + i * 0.4, `hsl(${30 - i},${58 - i * 3}%,${70 - i * 9}%)`);
	},
	city(c) {
		sky(c, [
			[0, '#101a33'],
			[0.6, `hsl(${c.hue},46%,38%)`],
			[1, '#f0a868']
		]);
		const { ctx, w, h, next } = c;
		for (let layer = 0; layer < 3; layer++) {
			let x = -20;
			while (x < w) {
				const width = w * (0.03 + 0.05 * next());
				const height = h * (0.22 + 0.42 * next()) * (1 - layer * 0.22);
				ctx.fillStyle = `hsl(225,${24 - layer * 4}%,${22 - layer * 7}%)`;
				ctx.fillRect(x, h - height, width, height);
				for (let wy = h - height + 8; wy < h - 6; wy += 11) {
					for (let wx = x + 5; wx < x + width - 6; wx += 9) {
						if (next() < 0.34) {
							ctx.fillStyle = `hsla(${38 + 12 * next()},90%,${64 + 16 * next()}%,${0.55 + 0.4 * next()})`;
							ctx.fillRect(wx, wy, 4, 6);
						}
					}
				}
				x += width + 3;
			}
		}
	},
	flowers(c) {
		sky(c, [
			[0, `hsl(${(c.hue + 90) % 360},32%,30%)`],
			[1, `hsl(${(c.hue + 100) % 360},36%,14%)`]
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 26; i++) {
			const near = i / 26;
			const [x, y, r] = [w * next(), h * (0.15 + 0.8 * next()), h * (0.03 + 0.12 * near)];
			const petals = 5 + Math.floor(4 * next());
			ctx.save();
			ctx.translate(x, y);
			ctx.rotate(next() * 6);
			ctx.filter = `blur(${Math.max(0, (1 - near) * 7 - 1)}px)`;
			for (let p = 0; p < petals; p++) {
				ctx.rotate((Math.PI * 2) / petals);
				const fill = ctx.createLinearGradient(0, 0, 0, r);
				fill.addColorStop(0, `hsl(${c.hue + 20 * next()},80%,44%)`);
				fill.addColorStop(1, `hsl(${c.hue + 30 * next()},85%,76%)`);
				ctx.fillStyle = fill;
				ctx.beginPath();
				ctx.ellipse(0, r * 0.62, r * 0.32, r * 0.6, 0, 0, Math.PI * 2);
				ctx.fill();
			}
			ctx.fillStyle = '#f4c542';
			ctx.beginPath();
			ctx.arc(0, 0, r * 0.24, 0, Math.PI * 2);
			ctx.fill();
			ctx.restore();
		}
	},
	night(c) {
		sky(c, [
			[0, '#050b1c'],
			[0.7, '#13284d'],
			[1, '#2c4a6e']
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 900; i++) {
			ctx.fillStyle = `rgba(255,255,255,${next() ** 3})`;
			ctx.fillRect(w * next(), h * 0.85 * next(), 1.6, 1.6);
		}
		for (let band = 0; band < 3; band++) {
			const wave = noise(next);
			for (let x = 0; x < w; x += 3) {
				const y = h * (0.16 + 0.12 * band + 0.2 * wave((x / w) * 3));
				const glow = ctx.createLinearGradient(0, y, 0, y + h * 0.3);
				glow.addColorStop(0, `hsla(${128 + band * 22},90%,60%,0.42)`);
				glow.addColorStop(1, 'hsla(160,90%,50%,0)');
				ctx.fillStyle = glow;
				ctx.fillRect(x, y, 3, h * 0.3);
			}
		}
		ridge(c, 0.92, 0.2, 5, '#060c14');
	},
	architecture(c) {
		sky(c, [
			[0, `hsl(${c.hue},58%,66%)`],
			[1, `hsl(${c.hue},50%,88%)`]
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 9; i++) {
			const x = w * (i / 9);
			const tall = h * (0.3 + 0.12 * Math.sin(i * 1.3) + 0.1 * next());
			const fill = ctx.createLinearGradient(x, 0, x + w / 9, 0);
			fill.addColorStop(0, `hsl(${28 + 8 * next()},30%,${86 - i * 2}%)`);
			fill.addColorStop(1, `hsl(${28 + 8 * next()},26%,${62 - i * 2}%)`);
			ctx.fillStyle = fill;
			ctx.fillRect(x, tall, w / 9 + 1, h);
			ctx.fillStyle = `hsla(${c.hue + 180},30%,24%,0.8)`;
			for (let row = 0; row < 7; row++) {
				const y = tall + 26 + row * h * 0.085;
				ctx.beginPath();
				ctx.roundRect(x + w / 36, y, w / 18, h * 0.055, [w / 36, w / 36, 0, 0]);
				ctx.fill();
			}
		}
	},
	food(c) {
		sky(c, [
			[0, '#b58a63'],
			[1, '#8e6643']
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 40; i++) {
			ctx.fillStyle = `rgba(60,34,16,${0.04 + 0.06 * next()})`;
			ctx.fillRect(0, h * next(), w, 2 + 4 * next());
		}
		ctx.shadowColor = 'rgba(0,0,0,0.4)';
		ctx.shadowBlur = 30;
		ctx.fillStyle = '#f6f3ee';
		ctx.beginPath();
		ctx.arc(w / 2, h / 2, h * 0.4, 0, Math.PI * 2);
		ctx.fill();
		ctx.shadowBlur = 6;
		for (let i = 0; i < 60; i++) {
			const angle = next() * 7;
			const far = h * 0.3 * Math.sqrt(next());
			ctx.fillStyle = `hsl(${[8, 40, 95, 120, 350][Math.floor(next() * 5)] ?? 8},${60 + 20 * next()}%,${40 + 20 * next()}%)`;
			ctx.beginPath();
			ctx.ellipse(
				w / 2 + Math.cos(angle) * far,
				h / 2 + Math.sin(angle) * far,
				h * (0.02 + 0.035 * next()),
				h * (0.02 + 0.02 * next()),
				angle,
				0,
				Math.PI * 2
			);
			ctx.fill();
		}
	},
	portrait(c) {
		sky(c, [
			[0, `hsl(${c.hue},30%,70%)`],
			[1, `hsl(${c.hue},34%,44%)`]
		]);
		const { ctx, w, h, next } = c;
		const x = w * (0.42 + 0.16 * next());
		const skin = `hsl(${20 + 8 * next()},${40 + 12 * next()}%,${40 + 34 * next()}%)`;
		ctx.fillStyle = `hsl(${(c.hue + 150) % 360},44%,34%)`;
		ctx.beginPath();
		ctx.ellipse(x, h * 1.06, h * 0.42, h * 0.42, 0, 0, Math.PI * 2);
		ctx.fill();
		ctx.fillStyle = skin;
		ctx.fillRect(x - h * 0.07, h * 0.5, h * 0.14, h * 0.22);
		ctx.fillStyle = `hsl(${24 + 12 * next()},${30 + 20 * next()}%,${12 + 26 * next()}%)`;
		ctx.beginPath();
		ctx.ellipse(x, h * 0.36, h * 0.2, h * 0.24, 0, 0, Math.PI * 2);
		ctx.fill();
		ctx.fillStyle = skin;
		ctx.beginPath();
		ctx.ellipse(x, h * 0.42, h * 0.155, h * 0.2, 0, 0, Math.PI * 2);
		ctx.fill();
		ctx.fillStyle = '#2a211d';
		for (const side of [-1, 1]) {
			ctx.beginPath();
			ctx.arc(x + side * h * 0.06, h * 0.4, h * 0.014, 0, Math.PI * 2);
			ctx.fill();
		}
		ctx.strokeStyle = '#8c3b34';
		ctx.lineWidth = h * 0.012;
		ctx.beginPath();
		ctx.arc(x, h * 0.48, h * 0.06, 0.35, Math.PI - 0.35);
		ctx.stroke();
	},
	cover(c) {
		sky(c, [
			[0, `hsl(${c.hue},64%,46%)`],
			[1, `hsl(${(c.hue + 60) % 360},60%,22%)`]
		]);
		const { ctx, w, h, next } = c;
		for (let i = 0; i < 14; i++) {
			ctx.strokeStyle = `hsla(${(c.hue + 30 * i) % 360},80%,${60 + 20 * next()}%,0.5)`;
			ctx.lineWidth = 2 + 10 * next();
			ctx.beginPath();
			ctx.arc(
				w * (0.3 + 0.4 * next()),
				h * (0.3 + 0.4 * next()),
				h * (0.08 + 0.4 * next()),
				next() * 6,
				next() * 6 + 3
			);
			ctx.stroke();
		}
	}
};

/**
 * Paints one scene.
 * @param {string} scene @param {number} seed @param {number} width @param {number} height @param {number} quality 0-1
 * @returns {string} a JPEG as a data URL
 */
globalThis.paint = (scene, seed, width, height, quality) => {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const ctx = canvas.getContext('2d');
	const painter = scenes[scene];
	if (!ctx || !painter) throw new Error(`no scene ${scene}`);
	const next = random(seed);
	// Skies keep to the blues; what grows or is printed may have any colour.
	const free = ['flowers', 'cover', 'portrait', 'forest'].includes(scene);
	const hue = scene === 'forest' ? 110 + 50 * next() : free ? 360 * next() : 192 + 46 * next();
	painter({ ctx, w: width, h: height, next, hue: Math.floor(hue) });
	// A little grain and a soft vignette make it a photograph.
	const edge = ctx.createRadialGradient(
		width / 2,
		height / 2,
		height * 0.45,
		width / 2,
		height / 2,
		width * 0.75
	);
	edge.addColorStop(0, 'rgba(0,0,0,0)');
	edge.addColorStop(1, 'rgba(0,0,0,0.28)');
	ctx.fillStyle = edge;
	ctx.fillRect(0, 0, width, height);
	return canvas.toDataURL('image/jpeg', quality);
};
