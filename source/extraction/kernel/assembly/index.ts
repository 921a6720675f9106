// The inner loops of extraction, in AssemblyScript: `npm run kernel` makes ../kernel.wasm of them.
export {scoreRows, scoreWideRows} from './columns';
export {addFew, addMany} from './lists';
export {likelihoods} from './posterior';
export {tagWindow} from './window';
export {layRowsOut, sumsOfColumns, sumsOfLeaves} from './forest';
export {layOut} from './table';
export {multiply, multiplyAcross} from './matrix';
export {beginNet, endNet, netLayer} from './net';
export {narrow, narrowInFours, narrowInPairs, widenNumbers, widenRows} from './unpack';
/** Where the memory is free. */
export const heap: usize = __heap_base;
