export { createElement } from 'react';
export { render, unmountComponentAtNode } from 'react-dom';
export { default as SelectV1 } from 'react-select-v1';
export { default as SelectV2 } from 'react-select-v2';
export { default as SelectV3 } from 'react-select-v3';
export { default as SelectV4 } from 'react-select-v4';
