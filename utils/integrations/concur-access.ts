import type { ByLanguage, Source } from '../core/source/source.ts';

/**
 * Authentication Administration, SAP's screenshots of 2021 and 2025: the tool's entry is there only if SAP enabled it for
 * the entity and the admin has the role; the other entries depend on roles of their own.
 */
export const CONCUR_MENU: Source['administration'] = {
  tool: { path: '/nui/ocstool', texts: { en: ['OAuth 2.0 Application Management'] } },
  besides: [
    { path: '/nui/authadmin/companytokens', texts: { en: ['Company Request Token'] } },
    { path: '/nui/authadmin/sso', texts: { en: ['Manage Single Sign-On'] } },
    { path: '/nui/authadmin/signinsettings', texts: { en: ['Sign-In Settings'] } },
    { path: '/nui/authadmin/iprestrictions', texts: { en: ['IP Restrictions'] } },
  ],
};

/** No wording of Concur's own refusal is published: the usual words of pages that are not there or not allowed. */
export const CONCUR_DENIED: ByLanguage = {
  en: [
    'not authorized',
    'not authorised',
    'unauthorized',
    'not permitted',
    'no permission',
    'not have permission',
    'not have the permission',
    'don t have permission',
    'not have access',
    'don t have access',
    'access denied',
    'access is denied',
    'forbidden',
    'page not found',
    'page cannot be found',
    'page could not be found',
    'page does not exist',
    'error 403',
    'error 404',
  ],
  de: ['keine Berechtigung', 'nicht berechtigt', 'Zugriff verweigert', 'Seite nicht gefunden'],
  fr: ['accès refusé', 'pas autorisé', 'page introuvable'],
  es: ['acceso denegado', 'no tiene permiso', 'no autorizado', 'página no encontrada'],
  'pt-BR': ['acesso negado', 'não tem permissão', 'não autorizado', 'página não encontrada'],
  ja: ['アクセスが拒否', '権限がありません', 'ページが見つかりません'],
  'zh-CN': ['拒绝访问', '没有权限', '无权访问', '找不到页面', '页面不存在'],
};
