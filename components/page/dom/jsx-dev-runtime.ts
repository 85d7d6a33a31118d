/** While developing, the compiler asks for this name. */
export { Fragment, jsx as jsxDEV, type JSX } from './jsx-runtime.ts';
