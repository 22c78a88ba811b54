/**
 * The 2,048 Spanish words of check words, version 1, which two people compare by voice. Common words of 3 to
 * 9 letters, lower case, in alphabetical order (á as a, ñ as n). No two differ by one letter or sound only,
 * none is the plural or another form of one beside it, and none is said while words are compared ("palabra",
 * "error", numbers). A word's place is part of the protocol, since both sides derive places from the key: the
 * list is fixed for ever. No word may be changed, moved, added or removed; a better list is a new version
 * beside this one.
 */
export const WORDS: readonly string[] = `
abanico abedul abeja abejorro abogado abono abrazo abrelatas abrigo abril absoluto abuela academia acampada
acceso acebo aceite acelga acento acequia acera acertijo achicoria ácido acordeón acróbata actitud actor
actriz acuario acuerdo adelante adelfa adhesivo adjetivo adobe adoquín adorno aduana adulto afeitado afición
afinador afluente agenda agilidad agosto agrado agua aguacate águila agujero ahijado ahorro aire aislante
ajedrez ajonjolí ala alacena alambre álamo albacora albañil albergue albornoz álbum alcalde alcance alcoba
aldaba aldea alegría alfabeto alfarero alfombra algarroba álgebra algodón alhaja aliado alianza alicate
alimento aliño almacén almanaque almendra almidón almohada almuerzo alondra alpaca alpargata alpinista
alquiler altavoz altillo altura alubia alud alumbrado alumno amanecer amapola amarillo amatista amazona ámbar
ambición ambiente amigo amistad amplitud ampolla amuleto ancestro anchoa ancla andamio andén anécdota anémona
anfibio ánfora ángulo anhelo anillo animal anís año anorak antena anteojos antifaz antílope antorcha anuncio
anzuelo apagón aparato apellido aperitivo apetito aplauso apodo aprecio aprendiz apuesta apunte apuro arácnido
arándano árbitro árbol arbusto archivo arcilla arco ardor arena arenque argolla argumento arlequín armadura
armario armonía aroma arpa arquero arrecife arreglo arroyo arroz arruga artesano artículo artista asado
ascensor aseo asfalto asiento asistente aspecto aspirina asteroide astillero astro astucia asunto atajo
atardecer atasco atención ático atlas atleta atmósfera átomo atracción atún audición auricular aurora auto
autobús avance avellana avenida aventura avestruz avión aviso avispa axila ayer ayuda azada azafata azafrán
azahar azotea azúcar azucena azufre azul azulejo bacalao bagaje bahía bailarín baile bajada balanza baldosa
ballena balneario balón bálsamo baluarte bambú bañador banana bandeja bandurria bañera banquete baraja barba
barbero barcaza barítono barniz barómetro barranco barril báscula básico bastón batería batido batuta baúl
bazar bebé bebida becerro begonia béisbol belleza bellota berenjena bermudas berro biberón bicicleta bienestar
bigote billar billete bingo biología biombo bisonte bistec bitácora bizcocho blanco blindaje bloque blusa
bocadillo boceto bocina bodega bolígrafo bolsa bolsillo bombero bombón bondad boniato boquerón bordado
bordillo borrador borrego bosque bota botánica botella botijo botiquín botón bóveda boxeo brasero bravo brécol
brigada brillo brinco brisa brocado brocha bronce brote brújula bruma bucle buey búfalo bufanda búho bulbo
bulevar bullicio bungaló buñuelo burbuja buscador butaca buzón caballo cabecera cabeza cabina cable cabra
cacao cacatúa cacerola cachorro cactus cadena café cafetal caída caimán cajero cajón calabaza calamar calcetín
calcio caldera caldo cáliz callejón calma calor calzada camaleón cámara cambio camerino camión camisa campana
campo canal canario cancela canción candado canelón cangrejo canguro canica canoa cantera cantina caoba
caparazón capital capota capricho cápsula capucha caracol caramelo carbón carcajada carga caribú cariño
carmesí carnaval carne carpeta carrete carro cartel cartilla casa cascada casco caseta casilla castaña castor
catálogo catamarán caudal cautela cazuela cebolla cedro celda celeste célula cemento cencerro cenefa cenicero
ceniza centeno centro cepa cepillo cerámica cercanía cereal cereza cerilla cerrajero césped cesto chalé
chamarra champú chapa charol chaval cheque chicle chimenea chincheta chirimoya chispa chiste chocolate choza
chubasco churro ciclista ciclón cielo ciencia cierre ciervo cigarra cigüeña cilantro cilindro címbalo cimiento
cine cinta cinturón ciprés circo círculo ciruela cirujano ciudad clarinete clase clavel clavo claxon cliente
clima clínica club cobaya cobertizo cobija cobrador coche cocinero coco cocodrilo codorniz cofre cohete cojín
colador colchón colección colegio colibrí colina collar colmena colmillo colonia columna comadreja combinado
comedia cometa cómic comida compás compra comunidad concierto cóndor conexión confeti congreso conífera
consejo consulta contacto contrato copia coral corazón corbata corcho cordero cordón corneja corona correo
corriente corteza cortina cosecha cosmos costa costumbre cotorra cráneo cráter crema cresta cría criatura
cristal crónica croqueta cruce crujido cuaderno cuadro cuarteto cubeta cubierto cubo cuchara cuchillo
cucurucho cuello cuenca cuento cuerda cuerno cueva cuidado culebra cultivo cultura cumbre cuñado cupón cúpula
cúrcuma curry curso dálmata dama danza dardo dátil dato debate década decibelio decorado dedal dedo defensa
delantal deleite delfín delicia demanda dentista deporte depósito derecha desafío desayuno descanso descuento
deseo desfile deshielo desierto despacho despensa destino destreza desvío detalle detective día diadema
diagrama diálogo diamante diana diapasón diario dibujo diciembre dictado diente dieta digital diluvio
dimensión dinero diploma dirección disco discurso diseño disfraz disquete distancia distrito diversión divisa
doctor documento domingo donante dorado dormilón dorsal dragón droguería duende dueño dulce dulzura duna
duración durazno ébano eclipse eco ecología ecuador edad edificio edredón educación eficacia eje ejemplo
ejercicio elefante elegancia elemento elenco elixir embalaje embarque emblema embudo emisora emoción empanada
empate empleo empresa empujón encaje encargo encerado enchilada enchufe encina encuentro endibia enebro
energía enfermera enfoque enigma enjambre ensalada ensayo enseñanza ensueño entidad entorno entrada entrega
envase envío epílogo episodio época equipo erizo erupción escalera escarcha escena escoba escondite escritor
escudo escuela esfera esfinge esfuerzo eslabón esmalte esmeralda espacio espalda especia espejo espiga espiral
espliego esponja esposa espuma esquí estaca estaño estilo estofado estornudo estrecho estribo estuche estufa
etapa eternidad etiqueta eucalipto evento evidencia exactitud examen excepción excursión excusa éxito experto
explanada expositor expreso exterior extintor extremo fábrica fábula fachada facilidad factura facultad faisán
faja falda familia fanfarria fantasía farmacia faro farola fascículo fauna favor febrero felicidad felpa
felpudo fenómeno feria ferretero festival ficción fichero fideo fiesta figura filamento filete filigrana
filósofo filtro finca firma física flamante flamenco flan flecha flequillo flexible florero floritura flotador
foca fogata folclore follaje folleto fondo fontanero forastero forestal forjador formato fortaleza fortuna
fósforo fósil foto fotógrafo fragata frambuesa franela frase frazada fregadero freidora freno frente fresa
fresco frialdad frijol frontera fruta fuego fuelle fuerza función funda funicular furgoneta fuselaje fusible
fútbol futuro gabardina gabinete gacela gafas gaita gajo galápago galaxia galería galgo galleta gallinero
galope gamba gamuza ganado ganso garabato garaje garbanzo garganta gárgola garrafa garza gaseosa gasolina
gatito gavilla gaviota gaznate gazpacho gelatina generador genio gente geografía geología geometría geranio
gerente gigante gimnasia girasol giro gitarra glaciar gladiolo glicina globo glorieta glotón glucosa goleta
golf golosina goma góndola gorila gorrión grabado gracia gradería gráfico gramática gramo granada granja grapa
gratitud gravedad grieta grifo gripe gris grosella grúa grupo guacamayo guadaña guante guardia guayaba
guepardo guijarro guinda guión guirnalda guisante guiso gusto hacienda halcón hallazgo hamaca hangar hebilla
hectárea helado helecho hélice helio heredero hermano héroe herradura herrero hervidor hidrógeno hiedra hiena
hierba hija hilera hilo hinojo hipódromo historia hocico hogar hoguera hojalata hombro homenaje hongo horario
horchata horizonte hormigón horno hortaliza hospedaje hospital hostal hotel huella huerto humanidad humedad
humor huracán iceberg icono idea identidad idioma iglú igualdad iguana ilusión imagen imán imitador imprenta
impulso incienso incógnita índice industria infancia infinito informe infusión ingeniero ingreso inmueble
inocencia inquilino insecto inspector instante instituto interés intuición invento inversión invierno invitado
isla islote istmo izquierda jabalí jabonera jacaranda jacinto jaguar jalea jamón jarabe jardín jarra jaspe
jaula jazmín jefe jengibre jersey jilguero jinete jirafa jornada joroba joven joya joyero jubilado jueves
jugador jugo juguete juicio julio junco jungla junta justicia juventud kayak kilogramo kimono kiosco kiwi
koala laberinto labio lactosa ladera ladrillo lagarto lago lágrima laguna lámina lámpara lana langosta
lanzadera lápiz lasaña latitud latón laurel lavabo lavadora lealtad lección lechuga lector legumbre lejía
leñador lengua lenteja lentilla leona leopardo letrero levadura leyenda libélula libreta libro licencia
licuadora líder liebre lienzo liga ligereza limonada limpieza lince línea lingote linterna lirio litera
litoral llanta llanura llavero llegada llovizna lluvia locutor lodo logística logotipo lombarda lombriz
longitud lotería lucero ludoteca lugar luminoso lunes lupa luz macarrón macedonia maceta macizo madeja madre
madrina maestro magdalena magia magnesio maíz majestad malabar malecón malla mamífero mamut manada manatí
mandarina mandolina manejo manga manguera maní maniquí manjar manopla mansión mantel manual manzana mapache
máquina mar maratón maravilla marea marfil margarita margen marido marisco mármol martes martillo marzo
máscara mascota máster mástil matrícula mayo mayoría mazapán mazorca mecánico mecedora mechero medalla medida
medio medusa mejilla mejora melena melocotón melodía membrana memoria menhir mensajero menú mercado mercurio
merengue merienda merluza mermelada mesa meseta mesón metal meteorito método metro mezcla micrófono miel
migaja migración milagro milímetro mimbre mimosa mina mineral miniatura minuto mirador mirilla mirlo misterio
mitología mocasín mochila moda modelo modista molde molécula molino momento moneda monitor monolito montaña
monte monumento moqueta moraleja morcilla mordisco morsa mortadela mosaico mosca mosquito mostaza motor
muchacho mudanza mueble muela muérdago muestra mujer muleta multitud mundo muñeca mural muro musaraña músculo
museo música nácar nadador naipe ñandú naranja nariz nata náufrago náutica navaja navegante neblina neceser
nécora néctar negocio nenúfar neón nervio neumático neutral nevada nevera niebla nieto nieve niñez niño
níspero nitrógeno nobleza nogal nómada nombre nómina norte nostalgia notario noticia novela noviembre nube
nublado nuca núcleo nudo nuera nuez nutria oasis obelisco objeto oboe obra obrero obstáculo ocasión océano
ocelote octava octubre oculista odisea oeste oferta oficio ojal ojo oleaje olfato olimpiada oliva olla olmo
olor ombligo onda ondulado opinión óptica orador orangután orden orégano orfebre organismo orgullo oriente
origen orilla orquesta orquídea ortiga oruga osezno ostra otoño ovación óvalo ovillo óxido oxígeno paciencia
padrino paella página país paisaje pájaro palacio palanca palco palillo palmera paloma pan panadero panceta
panda pandereta panel panorama pantano pañuelo papagayo papelera papiro paquete parada paraguas parche pared
pareja pariente párpado párrafo partido pasajero pasaporte pasodoble pastel pastilla patata patín patrón pausa
pavimento pavo payaso peaje peatón pecera pedazo pedestal pediatra pegamento peine peldaño pelícano pelo
pelota peluca péndulo península pensión pentágono peonza pepita percusión perdiz perejil perfil perfume
pergamino periódico perla permiso persiana persona pesca pestaña pétalo petición petróleo pez pezuña piano
picante picnic pie pierna pieza pigmento pijama píldora pillo piloto pimentón pimienta pinar pincel pingüino
pintor pionero piragua pirata pirueta pisada piscina pista pitido pizarra placa plancton plástico plato
plazoleta pliego plomo pluma población podio poesía poeta polea polilla polvareda pomelo pompón póney poniente
porcelana portal portero porvenir posición poste potro pozo práctica pradera prado preámbulo prefijo premio
prensa prestigio primavera primo princesa prioridad problema proceso prodigio profesor programa prólogo
promesa propina prosa provincia proyecto prudencia psicólogo público puchero pueblo puente puerro puerta
pulgar pulpo pulsera puño puntero pupitre puré púrpura puzle queroseno quilate química quinteto rábano racimo
radar radio ráfaga raíl ramaje ramillete rapidez raqueta rareza rasguño rastrillo ratonera raya rayuela razón
reactor realidad rebaja rebeca rebote recado receta recibo récord recreo recuerdo red redondo reducción
reflejo reforma refresco refugio regadera regalo región regla regreso reino reja relámpago relato relieve
rellano reloj remate remedio remitente remo remolino renacuajo rendija renglón renta reparto repisa reportero
represa reptil rescate reserva resfriado resina resorte respeto resumen retama retorno retraso reunión reverso
revista ribera riego rienda rima rincón río ritmo rizador roble robot robusto rocío rocoso rodaja rodilla
rollo romance rompeolas ronquido ropa ropero rosal roscón rosetón rosquilla rostro rotación rotonda rotulador
rubí rueda ruibarbo ruido ruiseñor rumbo rústico rutina sábado sábana sabiduría sabueso saco safari sagitario
salami salario salero salida salmón salsa salto saludo salvia sandalia sandía sardana sartén sastre satélite
sauce saxofón secadora secuoya seda segador seguridad selección sello selva semáforo semana semestre semilla
sémola señal sencillo señor sensación sepia sequía serenata serie serpiente serrucho servicio sésamo sesión
siglo silbato silencio silla sillón silueta símbolo simetría simpatía sinfonía singular sirena sirope sistema
sitio sobre sobrino sociedad sofá sol soldador soleado solfeo solidez solomillo solsticio solución sombra
sonata soneto sonido sonrisa sopera soplo soprano sorbo sordina sorpresa sorteo sótano suavidad subasta subida
submarino suburbio suceso sueldo suerte suéter sultana suma suplente sur surco surfista surtidor suspiro
sustancia susurro tabique tabla tablero taburete táctica taladro talento talismán taller tallo talonario
tamaño tambor tándem tango tanque tapadera tapete tapioca tapón tarántula tarde tarifa tarjeta tartera taxi
teatro techo teclado técnica tejado tejedora telar televisor telón temporada tendedero tenedor tenis tentempié
teoría termo ternero terreno tertulia tesoro testigo tetera texto tiburón tiempo tierra tigre tijera timón
tinaja tinte tipo tirante tirita titán título tiza toalla tobogán tocador tocino toldo tomate tómbola tonel
topacio tormenta tornado tornillo torre torso tortilla tortuga tos tostada trabajo tractor tradición tragaluz
traje trampa tranvía trapo traslado tratado travesía trayecto trébol tren trenza triángulo tribu triciclo
tridente trigo trilogía trimestre trineo trípode tritón triunfo trofeo trompeta tronco trópico trozo trucha
trueno tubería tucán tuerca tulipán turbante turista turno turquesa turrón tutor ultramar umbral unicornio
unidad uniforme universo urbano urgencia urraca usuario utensilio utilidad utopía uva vacación vacuna
vagabundo vainilla vajilla valentía valija válvula vapor varita vaso vecino vega vegetal vehículo veleta
venado vencejo vendaval vendedor ventaja verano verbo verde verdura vereda vergel versión vestido veterano
viaducto viaje victoria vida vidrio viento viernes vigilante vinagre viñedo vinilo violeta violín virtud
viruta visado visera visita vistazo vitamina vitral vivienda vocal volante volcán volquete voltaje volumen
vuelo vuelta xilófono yate yema yerno yeso yoga yogur yunque zafiro zaguán zanahoria zancudo zanja zapato
zarzuela zepelín zócalo zodiaco zoológico zorzal zumbido zumo
`
  .trim()
  .split(/\s+/);
