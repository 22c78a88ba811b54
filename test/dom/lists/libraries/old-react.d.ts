/** A component of React 16; React 19's types do not know it. */
type OldComponent = { readonly old: true };

export function createElement(type: OldComponent, props: object): { readonly type: OldComponent };
export function render(element: { readonly type: OldComponent }, host: Element): void;
export function unmountComponentAtNode(host: Element): void;
export const SelectV1: OldComponent;
export const SelectV2: OldComponent;
export const SelectV3: OldComponent;
export const SelectV4: OldComponent;
