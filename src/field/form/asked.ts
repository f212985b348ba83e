import type { Block, Form, Question } from '../../core/field/form.ts';
import type { Place } from './said.ts';

export function isAsked(_form: Form, _record: string, _block: Block, _question: Question, _item: string): boolean {
  return true;
}
export function faultAt(_place: Place): string | undefined {
  return undefined;
}
export function tallyOf(_form: Form, _record: string, _block: Block): { asked: number; answered: number; lacking: number } {
  return { asked: 0, answered: 0, lacking: 0 };
}
