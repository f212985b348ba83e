export { beltCard, rowOf } from './belt-card.ts';
export { placeCard } from './place-card.ts';
