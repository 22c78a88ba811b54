/** Where the interface is shown: the popup closes with the next click elsewhere, the side panel stays. */
export type Surface = 'popup' | 'sidepanel';
