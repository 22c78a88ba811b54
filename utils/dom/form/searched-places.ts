import type { SearchedPlaces } from '../../core/target/fill-report.ts';
import { cleanForDisplay } from '../../core/text/text.ts';
import { frameDocument } from '../base/composed.ts';
import { isShown } from '../base/visible.ts';
import type { ClaimedFields } from './claim-fields.ts';
import type { Survey } from './survey-page.ts';

const MOST_HOSTS = 5;
/** A frame that could show a form is at least so large, in CSS pixels. */
const SMALLEST = 60;

/** Where the form was looked for, for the admin who sees it and wonders. */
export function searchedPlaces({ fields, frames }: Survey, { blocked }: ClaimedFields): SearchedPlaces {
  const closed = frames.filter((frame) => frameDocument(frame) === null && couldShowForm(frame));
  return {
    fields: fields.length,
    unusable: blocked.length,
    frames: frames.filter((frame) => frameDocument(frame) !== null).length,
    foreign: [...new Set(closed.map(hostOf))].slice(0, MOST_HOSTS),
  };
}

function couldShowForm(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width >= SMALLEST && height >= SMALLEST && isShown(frame);
}

/** The host that the frame's address names; what runs in it may have moved on. */
function hostOf(frame: HTMLIFrameElement): string {
  const { src } = frame;
  return cleanForDisplay(URL.canParse(src) ? new URL(src).host : '', 80) || '?';
}
