/**
 * Words of technical names (ids, classes, roles, types, tags) that say what a part of a page is and never whose it is:
 * HTML and ARIA, what widgets are built of, prefixes of public widget libraries. Single letters are
 * none of them: a value may be cut into such. All others are shown by their shape.
 */
export const INTERFACE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'en de fr es pt br ja zh cn tw hk it nl fi sv da nb no pl cs sk hu ro ko ru tr gb ca ch testid',
    'gridcell subscript superscript deletion insertion emphasis suggestion comment',
    'true false mixed auto on off none manual polite assertive assistive both inline list tree grid menu dialog alert status log',
    'alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary',
    'contentinfo definition directory document feed figure form generic group heading img image link listbox listitem main marquee',
    'math menubar menuitem menuitemcheckbox menuitemradio meter navigation note option paragraph presentation progressbar radio',
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton switch tab table tablist tabpanel',
    'term text textbox timer toolbar tooltip treegrid treeitem ascending descending page step date time location',
    'a abbr address area aside audio b base bdi bdo body br canvas cite col colgroup data datalist dd del details dfn div dl dt em embed',
    'fieldset figcaption footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe input ins kbd label legend li map mark meta nav',
    'noscript object ol optgroup output p picture pre progress q rp rt ruby s samp script section select slot small source span strong',
    'style sub summary sup svg path use tbody td template textarea tfoot th thead title tr track u ul var video wbr',
    'number password email tel url hidden submit reset file range color datetime local month week numeric decimal one username current',
    'new off additional street given family postal country language ltr rtl plaintext only',
    'active add after alignment all anchor app arrow autocomplete avatar back background backdrop badge bar before block blur body bottom',
    'box breadcrumb btn busy cancel card center check checked chevron chip chips choose class clear click close closed code collapse',
    'collapsed column compact component confirm container content contents control controls copy count create custom danger dark default',
    'delete dense description detail disabled display divider done down drag drawer drop dropdown edit element empty end enter error errors',
    'expand expanded extra fade fieldset fields field filled filter first fixed flex float focus focusable focused form fluid full global',
    'grow handle has help hide hint holder horizontal host hover html icon id in index indicator info inline inner input inputs invalid item',
    'items js key label labels large last layer layout lazy left level light line lines link list loader loading lg md sm xs xl mask max',
    'medium menu message messages middle min minus mobile modal module more move multi multiple name nav navbar next no normal notice ok',
    'old open opened option options outer outline outlined overlay pad padding page pagination pane panel part picker pill placeholder',
    'plain plus pointer popover popper popup portal position prefix prepend append prev previous primary print radio read readonly ref',
    'remove required reset responsive right root row rows save screen scroll search secondary section select selected selection selector',
    'separator shadow shell show sibling side sidebar single size skeleton slider small snack snackbar sort spacer spinner split stack',
    'start state static step stepper sticky strong style styles sub submit success suffix switch tabs tag tags target test toast toggle',
    'token tokens tokenizer tool tools top track trigger type up upload user valid validation value values variant vertical view visible',
    'visually warning wide widget width with wrap wrapper wrapped year zone qa cy id ids uuid api oauth oauth2 auth admin settings setting',
    'aria onboarding consent cookie banner balloon walkthrough shellbar messagebox messageinline textfield numberfield formfield datagrid',
    'css scss mui ui ui5 react rc ant mat md mdc mdl fluent fui chakra radix headlessui ng ngx vue lit svelte downshift',
    'formik primereact cds bx slds uikit tw sc emotion jss makestyles data href src ext x o e v0 v1 v2 v3 v4',
    'www static assets asset cdn dist build bundle chunk vendor runtime polyfills lib public dashboard us eu emea apj apac na cn uk glz',
  ]
    .flatMap((line) => line.split(' '))
    .filter((word) => word.length > 1),
);
