// LibRaw's glue (Emscripten's embind) writes the functions that call into WebAssembly as text, which the app's policy refuses to
// run. Here are the same functions as closures; names are those of the minified file, whose version package.json pins.

/** What calls a function or method: it turns arguments into what WebAssembly takes, calls, frees what was made for it. */
const invokerAsked = 'new Function(_,d)';
const invokerInstead = `((humanName,throwBindingError,invoker,fn,runDestructors,fromRetWire,toClassParamWire,...more)=>function(...args){
	const destructors=i?[]:null,wired=[],free=more.slice(o);
	if(r)wired.push(toClassParamWire(destructors,this));
	for(let at=0;at<o;at++)wired.push(more[at](destructors,args[at]));
	const rv=invoker(fn,...wired);
	if(i)runDestructors(destructors);
	else for(let at=r?1:2,next=0;at<e.length;at++)if(e[at].destructorFunction!==null)free[next++](wired[at-(r?1:2)]);
	if(t)return fromRetWire(rv);
})`;

/** What calls from WebAssembly: a function (0), a method (1), a constructor (2), or nothing but its argument (3). */
const callerAsked = 'new Function(Object.keys(u),v)(...Object.values(u))';
const callerInstead = `function(handle,methodName,destructorsRef,args){
	const given=l.map((read,at)=>read(args+at*n));
	let rv;
	if(t===3)rv=given[given.length-1];
	else{
		const value=P.toValue(handle);
		rv=t===0?value(...given):t===2?new value(...given):value[dr(methodName)](...given);
	}
	if(!i.isVoid)return Ui(s,destructorsRef,rv);
}`;

/** A Vite plugin. @returns {import('vite').Plugin} @throws Error where LibRaw is not what it was when this was written */
export function librawWithoutEval() {
	return {
		name: 'mediatheque-libraw',
		transform: {
			filter: { id: /libraw-wasm\/dist\/libraw\.js/ },
			handler(code) {
				if (!code.includes(invokerAsked) || !code.includes(callerAsked))
					throw new Error('LibRaw has changed: look what its glue runs as text now.');
				return {
					code: code.replace(invokerAsked, () => invokerInstead).replace(callerAsked, () => callerInstead),
					map: null
				};
			}
		}
	};
}
