import type { Evidence, FieldReport, SearchedPlaces } from '@/utils/core/target/fill-report';
import { i18n } from '@/utils/i18n';

/** How a field was recognised, as sentences. */
export function evidenceText({ source, label, exact, position, group }: Evidence): string {
  const found = exact ? i18n.t(`fill.found.${source}`, [label]) : i18n.t(`fill.foundPart.${source}`, [label]);
  const place = group ? i18n.t('fill.placeIn', [position, group]) : i18n.t('fill.place', [position]);
  return `${found} ${place}`;
}

/** Why a field was not filled; null where there is nothing more to say. */
export function reasonText({ reason, count }: FieldReport): string | null {
  // The outcome says it already.
  if (reason === null || reason === 'masked' || reason === 'unchanged') return null;
  if (reason === 'several' || reason === 'forms' || reason === 'tooShort')
    return i18n.t(`fill.reason.${reason}`, count ?? 2);
  return i18n.t(`fill.reason.${reason}`);
}

/** Where the form was looked for, as sentences. */
export function searchedTexts({ fields, unusable, frames, foreign }: SearchedPlaces): string[] {
  const texts = [i18n.t('fill.searched.fields', fields)];
  if (unusable > 0) texts.push(i18n.t('fill.searched.unusable', unusable));
  if (frames > 0) texts.push(i18n.t('fill.searched.frames', frames));
  return [...texts, ...foreign.map((host) => i18n.t('fill.searched.foreign', [host]))];
}
