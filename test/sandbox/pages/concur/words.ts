import type { PageLanguage } from '../../world/options.ts';
import { LANGUAGE } from './look.ts';

type Words = Readonly<Record<string, string>>;

/** Published translations of some labels; everything else stays English, as on half-translated pages. */
const PUBLISHED: Readonly<Partial<Record<PageLanguage, Words>>> = {
  'pt-BR': {
    'Authentication Administration': 'Administração de autenticação',
    'Company Request Token': 'Token de solicitação da empresa',
    'App ID': 'ID do app',
    'Client ID': 'ID do cliente',
    Submit: 'Enviar',
  },
  'zh-CN': {
    'Authentication Administration': '验证管理',
    'Company Request Token': '公司请求令牌',
    'App ID': '应用标识',
    'Client ID': '客户端标识',
    Submit: '提交',
  },
  ja: {
    'Authentication Administration': '認証管理',
    'Create New App': '新規アプリケーションの作成',
    'Client ID': 'クライアントID',
    'Client Secret': 'クライアント・シークレット',
    'Allowed Grants': '許可された付与',
  },
  // A language of which nothing is published: every label is unknown to everybody.
  fi: {
    'Authentication Administration': 'Todennuksen hallinta',
    'Company Request Token': 'Yrityksen pyyntötunniste',
    'OAuth 2.0 Application Management': 'OAuth 2.0 -sovellusten hallinta',
    'Company Request Tokens for': 'Yrityksen pyyntötunnisteet:',
    'Company Request Token Successfully Created.': 'Yrityksen pyyntötunniste luotiin.',
    'Company UUID': 'Yrityksen tunnus',
    'App ID': 'Sovelluksen tunnus',
    'Application List': 'Sovellusluettelo',
    'Create New App': 'Luo uusi sovellus',
    'Edit App': 'Muokkaa sovellusta',
    'App Details': 'Sovelluksen tiedot',
    'App Credentials': 'Sovelluksen tunnukset',
    'App Info': 'Sovellus',
    'App Name': 'Sovelluksen nimi',
    'App Description': 'Kuvaus',
    'App Type': 'Sovelluksen laji',
    'App Stage': 'Vaihe',
    'Application Type': 'Sovelluksen tyyppi',
    'Grants/Scopes': 'Oikeudet',
    'Allowed Grants': 'Sallitut valtuutustavat',
    'Allowed Scopes': 'Sallitut käyttöalueet',
    'Select from here': 'Valitse tästä',
    'or click here to enter manually': 'tai kirjoita itse',
    'Enter Manually': 'Kirjoita käsin',
    'Client ID': 'Asiakastunnus',
    'Client Secret': 'Asiakkaan salaisuus',
    'Client Secrets': 'Salaisuudet',
    Submit: 'Lähetä',
    Cancel: 'Peruuta',
    Edit: 'Muokkaa',
    'Back to Apps': 'Takaisin sovelluksiin',
    Enabled: 'Käytössä',
  },
};

/** A label as the page's language has it. */
export const word = (english: string): string => PUBLISHED[LANGUAGE]?.[english] ?? english;
