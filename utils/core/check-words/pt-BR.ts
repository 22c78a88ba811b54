/**
 * The 2,048 Brazilian Portuguese words of check words, version 1, which two people compare by voice. Common
 * words of 3 to 9 letters, lower case, in alphabetical order (ã as a, ç as c). No two differ by one letter or
 * sound only, none is the plural or another form of one beside it, and none is said while words are compared
 * ("palavra", "erro", numbers). A word's place is part of the protocol, since both sides derive places from
 * the key: the list is fixed for ever. No word may be changed, moved, added or removed; a better list is a
 * new version beside this one.
 */
export const WORDS: readonly string[] = `
abacate abajur abelha aberto abóbora abraço abrigo abril absoluto academia açafrão açaí acampar acaso acelga
acento acerola acervo acessório achado ácido aconchego acordo açougue acrílico acrobata açúcar açude adaptador
adega adesivo adivinha adjetivo admirador adoçante adubo adulto aeromoça aeroporto afinador agasalho agenda
agilidade agosto agrado agrião água aguaceiro agulha ajudante alameda alarme alavanca albergue álbum alça
alcova aldeia alecrim alegria alergia alfabeto alface alfinete álgebra algodão algoritmo alho aliança alicate
alimento almanaque almoço almofada alpaca alpiste altitude altura aluguel aluno alvorada amaciante amanhecer
amarelo amazona ambição ambiente ameixa amêndoa amigo amistoso amizade amolador amora amostra amplitude
ampulheta amuleto anagrama análise âncora andaime andar andorinha anedota anel anêmona anexo anfíbio animal
anotação antena anteontem antílope antologia anúncio anzol apagador aparelho apelido apetite apicultor apito
aplauso aplicação apoio aposta aprendiz aquário aquático aquecedor arame aranha arara arbusto arcada arco
ardósia arena argamassa argila argumento ariranha arlequim armário armazém aroma arpão arpoador arqueiro
arquivo arraia arranjo arrecife arroba arroz arruda arte artesão artigo artista árvore asa ascensor asfalto
aspargo aspirador assobio asteroide astro atabaque atadura atalho ateliê atenção atlas atleta atmosfera átomo
ator atração atriz atum auditório aurora ausência automóvel avalanche avanço aveia avenida avental avestruz
aviador aviso avó axila azaleia azeite azulejo babá bacalhau bacia bacuri bagaço bagagem bagunça bailarina
bainha baixo balaio balança balde baleia balneário bálsamo baluarte bambolê bambu banana banco bandeja
bandolim bangalô banheira banqueta baralho barbante barbeiro baronesa barraca barril basalto basquete bastão
batata batedeira bateria batom batucada batuque baú baunilha bazar bebê bebida begônia beiju beira beleza
beliche benefício bengala benjamim berço berimbau berinjela bermuda berrante besouro beterraba bezerro bibelô
bicicleta bico bigode bilhete bilíngue binóculo biologia biombo bisavó biscoito blecaute bloco blusa boca
bocejo bochecha bodoque boemia boiada boina bolacha bolero boletim bolinha bolso bombeiro bombom bonança bonde
boneca bonito borboleta borbulha borda bosque botânica boticário boxe bracelete brasão bravo bravura brejo
breve brigada brilho brinco brinde brisa broa brócolis bromélia bronze broto bruma búfalo bugio buldogue bule
buquê buriti busca bússola busto buzina cabana cabeçalho cabelo cabide cabra cabrito caçamba cachecol cachorro
cacique cacto caçula cadarço cadeado caderno café cafeteira cafuné cais caixa caixote cajado caju calango
calçada caldeira calibre calmaria calor calota camaleão camarim câmbio câmera caminhão camisa camomila campeão
campo camurça canal canário cancela caneta canguru cânion canivete canja canoeiro cansaço cantiga cantor
canudo capa capacete capim capitão capricho capuz caqui caracol caramelo carbono cardápio cardume careca
carimbo carinho carnaval carne caroço carona carpete carretel carro carta cartola carvão carvoeiro casamento
casca casebre castanha castelo catálogo catavento categoria caule cavalo caverna cavidade caxemira cebola
cedro cegonha celeiro celeste célula cenoura centavo centelha cerâmica cerca cérebro cereja cerimônia cerrado
certeza cesta cetim céu cevada chá chácara chafariz chaleira chaminé chantili chapéu charada chaveiro chefe
chiclete chifre chimarrão chinelo chocalho chocolate choro chuchu chumbo churrasco chuteira chuvisco ciclista
ciclone cidade ciência cigarra cilindro cimento cineasta cinto cinza cipó circo círculo ciriguela cirurgião
cisne citação cítrico ciúme clareira clarineta classe clavícula cliente clima clínica clube coador cobalto
cobertor cobrança cocada coco coelho cofre cogumelo coisa colarinho colchão coleção colete colher colibri
colina colmeia colosso comboio comédia cometa comissão cômodo compota compra comum conceito conduta conexão
confete congresso conquista conserto contrato convite cópia coquetel coração cordão cordeiro coreto corneta
coroa corpo correio corrimão cortina coruja cosmos costas costela cotonete cotovelo couro couve cova coxinha
cozido crachá craque cratera crediário creme criança crina crise cristal crochê crocodilo crônica croquete
crosta crustáceo cruzeiro cubículo cubo cuíca cuidado cultura cumbuca cunhado cupom cupuaçu curativo cúrcuma
curió curral curupira curva cuscuz cutelo cutia dado dama dança debate debutante década decibel decote dedal
dedicação defesa degrau deleite delícia demanda densidade dente dentista depósito desafio descanso descida
desejo deserto desfile desgaste desjejum despensa destino desvio detalhe detetive dezembro diadema diagrama
diálogo diamante diapasão diário dicção dieta diferença digestão digital dilema dilúvio dimensão dinheiro
diploma direito dirigível disco disfarce disjuntor disputa distância ditado divã diversão divisa doação
dobradiça doceira documento domador domingo doninha dono dose dourado doutor dragão drible ducha duende dueto
dúvida ébano eclipse eco ecologia economia edifício editora edredom educação eficácia eixo elástico elefante
elegância elenco elevador elfo elixir elogio embalagem embarque emblema embrulho emigrante emissora emoção
empada empório emprego encaixe encerado enchente encontro endereço energia enfeite enfoque engate engenho
enguia enigma enlatado enredo ensaio ensino ensopado entalhe entidade entrada entrega entulho envelope envio
enxada enxame enxofre enxurrada época epopeia equador equipe ermitão erosão erupção ervilha esboço escada
escola escritor escudo escultor esfera esfinge esgrima esguicho esmalte esmeralda espaço espaguete espelho
espiga espinho esplanada esponja esporte espuma esqui estação estante esteira estilete estojo estrela estufa
etapa etiqueta eucalipto evidência evolução excursão exemplo exercício expositor expresso extensão extintor
extrato fábrica fábula faceta fachada fada fagote faisão falcão falésia família fanfarra fantasia fantoche
faqueiro farelo farinha farmácia farofa farol fartura fascículo fatia fauna faxina fazenda feijão feijoada
feirante felino fêmea feno férias fermento ferrovia ferrugem festival fevereiro fibra ficheiro figo figurino
filamento filhote filósofo filtro finança fiorde firma física fita fivela flamingo flanela flauta flecha flor
floresta flotilha fluxo fofoca fofura fogão foguete folclore folheto folia fome fonte forja formiga fórmula
forno fortuna fósforo fóssil foto fotógrafo fragata fralda framboesa franja frasco frase fraterno freguês
freio frente frescobol friagem frigobar fritada fronha fronteira frota frutaria fuga fumaça fundador fungo
funil furacão furgão furo fuselagem fusível futebol futuro gabarito gabinete gafanhoto gaiola gaivota galáxia
galeria galo galope galpão gameleira gandula ganso garagem garçom garfo garganta garimpo garoa garoto garrafa
gasolina gaveta gavião gaze geada geladeira geleia gema gêmeo gênero gengibre gênio geografia geologia
geometria gerânio gerente gergelim gesso gibi gigante ginásio girafa girassol girino giz glacê gladíolo
glicose globo glória goela goiaba goleiro golfe golfinho gôndola gorila gorjeta gorro gota goteira grade
gráfico gralha gramado grampo granito grau gravata graveto graxa grilo grisalho gritaria groselha grupo gruta
guache guaraná guarda guaxinim guepardo guia guidão guincho guirlanda guisado guitarra hábitat haltere
harmonia harpia haste hectare hélice hera herança herdeiro hibisco hidrante hiena hífen higiene hipótese
história hoje holofote homem horário horizonte hortelã hóspede hospital hotel humildade humor húmus ícaro
iceberg ícone ideia idioma ídolo iglu iguana ilha ilusão ímã imagem imitação imóvel impala imprensa impulso
inalador incenso incógnita índice indústria infância infinito infusão ingresso inhame inicial inocência
inquilino inscrição inseto instante instituto integral intriga intuição inundação inventor inverno iodo
iogurte ipê íris irmão isca isolante isqueiro istmo jabuti jacaré jacinto jacu jade jaleco jamanta jambo
jamelão janeiro janela jangada jantar jaqueta jararaca jarda jardim jasmim jatobá jaula javali jazida jazz
jenipapo jequitibá jérsei jiboia jiló joalheiro joaninha jogador jogo joia jornal jovem juba jubileu judô
jujuba julho junco jurado juventude karaokê kiwi labareda labirinto laço lacre lactose ladeira ladrilho
lagarta lagoa lagosta lágrima lajota lamaçal lambreta lâmina lâmpada lampião lanche lanterna lapela lápis lar
laranja largo lasanha lata lataria látex laticínio latido laurel lavanda lavoura lavrador lazer lealdade leão
lebre legenda legume leiloeiro leite leitor lembrete lençol lenda lenhador lentilha leopardo letreiro levedura
libélula lição licença líder lilás limite limonada limpeza limusine lince língua linhaça linóleo lírio listra
litoral litro livraria lixa locadora locutor lógica logotipo loja lombada lombo longe lontra loteria lousa
lugar lula luminária luneta lustre luzeiro macaco macarrão madeixa madrinha maestro mágica magnata maionese
majestade maleta malha malote maltado mamão mamífero mamona mamute manada mancha mandioca manejo mangueira
manicure manjar manobra manteiga manto manual mão maquete máquina maracá maravilha marcador maré marfim
margarida marido mariposa marmita mármore marquês marreco martelo marujo máscara mastim matagal matilha
mausoléu maxixe mecânico mecha medalha médico medida medo medusa melado melancia melhoria melodia melro
memória menestrel menino menta mercado merenda mergulho meridiano merluza mesa mestre metal meteoro metrópole
mexerica mexilhão micróbio migalha migração milagre milênio milhagem mimo mina mineral mingau minhoca minoria
minuto miolo mirante mirim mirtilo mistério mistura mobília mocassim mochila modelo moedor moenda moinho mola
moldura molécula molusco momento monitor monopólio montanha monumento moqueca morango morcego mordomo moringa
mormaço mortadela mosaico mosca mosquito mostarda motivo motor mousse movimento muda mudança mulher multa
mundo municipal mural murmúrio músculo museu musgo música mutirão mutum nabo nácar nadadeira naftalina
namorado narciso nariz nascente natação natureza náutica navegador neblina nebulosa néctar negócio neném
nenúfar nervo neto neurônio neutro nevasca nhoque ninho níquel nível nobreza nogueira noite noiva nômade nora
normal nostalgia notebook notícia novato novela novembro novilho nozes nublado nuca núcleo numeral nutrição
nuvem nylon oásis obelisco objeto oboé obra obrigação obstáculo ocasião oceano ocelote ocre octógono óculos
odisseia odor oeste oferta oficina oitava olaria óleo olfato olheiro olimpíada oliveira ombro omelete onça
oncinha ondulado ônibus ônix opala ópera opinião ordem orégano orelha órgão orgulho oriente origem ornamento
orquestra orquídea orvalho osso ostra otimista ourives ousadia outeiro outono outubro ovação oxigênio ozônio
paciência pacote padaria padeiro padrinho pagamento pai painel paisagem pajem palácio palco paletó palhoça
paliteiro palmito palpite pamonha panda panetone panfleto panorama panqueca pantera pãozinho papagaio papelão
papiro papoula parabéns parceiro pardal parede parmesão paródia parque parto passeio pastor patamar paternal
pátio patrulha pavão pavimento pechincha pedaço pedestre pedra pegada peixe pele pelicano pelotão pelúcia
pêndulo peneira penhasco península pensão penteado penugem pepino pequi percurso perdiz perfume periquito
permissão perna pérola perplexo persiana peruca pesadelo pescador pesquisa pessoa pestana pétala peteca
petisco petróleo piada piano piau picanha picles picolé pierrô pigmento pijama pilastra piloto pimenta
pimpolho pinça pingo pintor pioneiro pipa pipoca pirata pires pirulito piscina piso pitanga pitoresco pizzaria
placar planeta plaqueta plateia plural pneu poda poeira poejo poema poesia polegar polígono poltrona poluição
polvilho pomar pombal pompom poncho ponderado pontão porão pororoca porteiro posto pote potro pousada povoado
praia prancha prato prédio prefixo prego prelúdio prensa presente previsão primo príncipe prisma problema
processo produto professor programa projeto prólogo promessa prontidão propina prosa protetor provérbio
prudência psicólogo público pudim pufe pulgão pulo pulseira puma punho pureza púrpura puxador quadrado
qualidade quarto quati quebrado queijo quermesse quiabo quibe quilo quimono quindim quiosque quitute rabanete
rabeca rabisco radar rádio raiz rajada ralador ramalhete ramo rampa rapadura raposa raridade rascunho ratoeira
razão reação realeza rebanho reboque recado receita recibo recorde recreio recurso redator rede redoma
refeição reflexo reforma refrão refúgio regata regente regime regresso régua rei relâmpago relevo relíquia
remendo rendeira renovação reparo réplica repolho represa réptil requeijão reserva resgate resina respeito
resto resumo reta retiro retorno retrato reunião reverso revista revoada ribalta ricota rifa rímel riqueza
risada ritmo ritual robalo robô robusto rocambole rochedo rodapé rodeio rodízio rodovia rojão roldana roleta
rolha romance ronda roseira rosquinha rotação roteiro rotina rótulo roupa rouxinol rua rubi rúcula ruela
rugido ruivo rumba sabão sabedoria sabiá sabor sacada saci sacola safári safira sagui saída sala salgado
salina salmão salpicão salsicha salto samambaia samba sandália sanfona sapato sapo sapucaia sardinha sarja
sashimi satélite saúde saúva savana saxofone secador século seda sedimento segmento seguro seletor selo selva
semana semente seminário semolina senhorita sensação sentinela sequoia sereia série serpente serra sertão
serviço sésamo sessão setembro sigilo silêncio silhueta símbolo simetria simpatia sinaleira sinfonia singular
sino sirene siri sisal sistema sítio soalho soberano sobrado sociedade sofá sol solar soldador solidão soluço
sombra sonata soneto sonho sopro sorriso sorte sorvete sossego sótão suavidade subida submarino subúrbio
sucata sucesso suco sucuri sudeste suéter sugestão sultana suplente surfe surpresa suspiro sussurro sustento
tabela tablado taboa tabuleiro tacho tafetá talão talento talher talismã tamanco tambor tanajura tandem
tangerina tanque tapete tapioca taquara tarântula tarde tarefa tarraxa tartaruga tatame tatu táxi tear teatro
tecido tecla técnica teia televisão telha tempo tendência tênis tenor tentáculo teoria terapia termo ternura
terraço tesoura texto tigela tigre tijolo tilápia timbre time tímido tinta tíquete tiragem tirolesa título
toalha tobogã tocha toldo tom tomate tonel tônico topázio topo toranja torcida tornado torre tostão touca
trabalho tradição tráfego traíra traje trama trança trapézio trator travessa treino treliça trem trevo
triângulo tribo triciclo tridente trigal trilha trimestre tripé triunfo troféu trombone tronco tropa trovão
trufa truque tubarão tucano tucunaré tuiuiú tulipa turbante turista turma turno turquesa tutor uirapuru umbigo
umbu unha unicórnio uniforme universo urbano urgência urso urtiga urucum usuário utensílio utilidade utopia
vacina vagão valente valise vantagem vapor vaquejada varal varejo variedade várzea vaselina vasilha vaso
vassoura vatapá vazante vedete vegetal veículo vela velejador veludo vendaval vento veraneio verbena verde
vereda vermelho verniz verso vértice vespa vestido veterano viaduto viagem viajante viatura víbora vida
videira vidro vigia vilarejo vinagre vinhedo vinícola violão virtude viscose visita vitamina vitória vitrine
viveiro vizinho vocação vogal volante voleibol volta volume vontade voo vulcão xadrez xampu xarope xaxim
xilofone zabumba zagueiro zangão zebra zelador zênite zíper zodíaco zona zoológico zumbido zunido
`
  .trim()
  .split(/\s+/);
