import type { Listing } from '../../../core/source/reading.ts';
import type { ByLanguage } from '../../../core/source/source.ts';
import type { Chosen } from '../chosen.ts';
import type { Controls } from '../controls.ts';
import type { Region } from '../region.ts';

/** A field of the page as far as it is found: where it is, its controls, and whether it takes one choice only. */
export interface FieldParts {
  readonly region: Region;
  readonly controls: Controls;
  readonly single: boolean;
}

/**
 * A field that holds names, as it is found on the page: what kinds of widgets it consists of and what they show as chosen.
 * Holds nodes, so it is good only until the page changes.
 */
export interface ListField extends FieldParts, Chosen {
  readonly kinds: readonly Kind[];
  /** What is told of it to the others. */
  readonly listing: Listing;
  /** Whether a node is part of the field. */
  contains(node: Node): boolean;
}

/** One field of the page, found anew each time: a page may draw itself again after every change. */
export interface FieldHandle {
  readonly document: Document;
  readonly labels: ByLanguage;
  /** The field as it is now; null where it is not there or not understood. */
  read(): ListField | null;
}

/** Names that were added to the page, and how exactly they are taken back. */
export interface Added {
  readonly names: readonly string[];
  /** Gives back the names that could not be taken back, because the page is no longer as it was left. */
  undo(): Promise<readonly string[]>;
}

/**
 * What became of a name: chosen now or before; `occupied`: somebody's text is in the field, nothing was touched;
 * `notOffered`: the field has no such option; `noEffect`: the page did not take it. Where nothing was chosen, the page is
 * as it was.
 */
export type Outcome = 'chosen' | 'already' | 'occupied' | 'notOffered' | 'noEffect';
export type Outcomes = ReadonlyMap<string, Outcome>;

export interface ChooseOrder {
  /** Ends the work between two steps; names that were not tried then have no outcome. */
  readonly signal: AbortSignal;
  /** Told the name before each step. */
  onStep(name: string): void;
}

/** One kind of widget that holds names, by its ARIA pattern. A field is of every kind of which it has a widget. */
export interface Kind {
  /** Whether the field has a widget of this kind. */
  fits(parts: FieldParts): boolean;
  /** The field is this widget: what else stands in it only belongs to it. */
  readonly alone?: boolean;
  /** What the widget shows as chosen; null where that cannot be told. Opens and changes nothing. */
  chosen(parts: FieldParts): Chosen | null;
}

/** The kinds that a field may be of: those for several choices, or those for one. */
export interface FieldKinds {
  readonly kinds: readonly Kind[];
  readonly single: boolean;
}

/** How a kind of widget is changed: apart from the kind, so that the script that only reads does not carry it. */
export interface Changer {
  /** The names that it offers; opens its list for a look, if need be. Only of widgets for one choice. */
  offered?(field: FieldHandle): Promise<readonly string[]>;
  /** Chooses names by the widget's own means. */
  choose(field: FieldHandle, names: readonly string[], order: ChooseOrder): Promise<Outcomes>;
  /** Takes names out again; gives back those that are still chosen, or of which that cannot be told. */
  takeBack(field: FieldHandle, names: readonly string[]): Promise<readonly string[]>;
}

/** Whether a field, as it was just read, shows the name as chosen, exactly and case-sensitively. */
export const shows = (field: ListField | null, name: string): boolean =>
  field?.entries.some(({ text }) => text === name) ?? false;
