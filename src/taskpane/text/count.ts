export { so, type Count } from '../../sheet/words/count';
