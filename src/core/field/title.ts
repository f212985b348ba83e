import type { Words } from '../belt/model.ts';
import { partsOf, siteOf, textOf } from './parts.ts';
import { itemsOf, valueOf, type FieldRecord } from './record.ts';

const KINDS: Readonly<Record<FieldRecord['kind'], Words>> = {
  trip: { zh: '行程', en: 'Trip' },
  visit: { zh: '走访', en: 'Visit' },
  belt: { zh: '自建产业带', en: 'Own belt' },
  place: { zh: '自建地点', en: 'Own place' },
  enterprise: { zh: '自建企业', en: 'Own enterprise' },
  form: { zh: '表格', en: 'Form' },
  reply: { zh: '填表', en: 'Filled form' },
};

/**
 * What a record is called on a list and in a report: its name, else of a visit its site, its belt or the firm it saw, else its kind with its day.
 * @param beltName names a belt by its id; '' = it is not known
 */
export function titleOf(record: FieldRecord, beltName: (id: string) => Words | null = () => null): Words {
  const name = textOf(valueOf(record, 'name'));
  if (name !== '') return { zh: name, en: name };
  const site = siteOf(valueOf(record, 'place'));
  const belt = beltName(textOf(valueOf(record, 'belt')));
  const [firm] = itemsOf(record, 'firm').map((id) => textOf(partsOf(valueOf(record, `firm/${id}`))['name']));
  const where = site?.name || firm || '';
  if (where !== '') return { zh: joined(belt?.zh, where), en: joined(belt?.en, where) };
  if (belt) return belt;
  if (site?.town) return { zh: site.town, en: site.town };
  const day = textOf(valueOf(record, 'begun')).slice(0, 10);
  const { zh, en } = KINDS[record.kind];
  return { zh: joined(zh, day), en: joined(en, day) };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
