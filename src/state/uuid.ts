export { uuid } from '../store/uuid.ts';
