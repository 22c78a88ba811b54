/**
 * The 2,048 French words of check words, version 1, which two people compare by voice. Common words of 3 to 9
 * letters, lower case, in alphabetical order (é as e). No two differ by one letter or sound only, none is the
 * plural or another form of one beside it, and none is said while words are compared ("mot", "erreur",
 * numbers). A word's place is part of the protocol, since both sides derive places from the key: the list is
 * fixed for ever. No word may be changed, moved, added or removed; a better list is a new version beside this
 * one.
 */
export const WORDS: readonly string[] = `
abeille abondance abonné abordage abreuvoir abricot absence acacia académie acajou accordéon accueil acheteur
acier acrobate action activité addition adieu adjectif adresse adulte aéroport affection affichage affiche
agence agenda agilité agneau agrafe agrume aigle aigrette aiguille aimable aimant alarme albatros album alcôve
algèbre algue aliment alliance allumette almanach alouette alpaga alphabet alpiniste altitude alvéole amande
amateur ambiance ambition ambulance amiral amitié ampleur ampli ampoule anagramme analyse ananas ancêtre
anchois ancre anecdote anémone angora animal animateur année annonce anorak antenne antidote antilope antivol
apéritif appareil apparence appât appétit applique appui aquarelle aquarium arachide araignée arbalète arbitre
arbuste arcade archipel ardoise argent argile armoire armure aromate arpège arrivée arrosage arrosoir artère
artichaut article artisan artiste ascenseur aspect asperge asphalte aspirine assiette assistant assurance
astéroïde astre atelier athlète atlas atome attente aubépine auberge aubergine audience auditeur aurore
autobus autocar automne autonomie autoradio autoroute autruche avalanche avantage avenir aventure avenue
averse aviateur avion avis avocate avoine avril axe azalée azur badge badminton bagage bague baguette baie
baignoire balai balance balayage baleinier ballerine ballotin bambou banane bandage bandana banjo banlieue
banquet banquier banquise baobab barbecue baril baromètre barque barquette barrière basalte basilic bassin
bateau bâtiment batterie batteur bavaroise bavoir bazar bébé bégonia beignet belette bélier belvédère berceau
béret berline bermuda betterave beurre biathlon bibelot biberon bidon bigorneau bigoudi bijou bijoutier bilan
bilingue billard bille biniou binocle biologie biscotte biscuit bistro bivouac blaireau blason blindage blouse
bobine bobsleigh bocal boiserie boîte boléro bonbon bonheur bonhomme bonjour bonnet bonsaï bordure botanique
bottine boucle bouclier bouée bougie boulanger boulevard boulon bouquetin bourgeon bourriche boussole
bouteille boutique bouvreuil bracelet branche brassard bravo brebis bretelle bricoleur brigade brillant
brindille brioche brique brocoli broderie bronze brosse brouette bruit brunch buanderie bûche bûcheron budget
buffle buisson bulbe bulldozer bulletin bungalow bureau burger buvard buvette cabane cabillaud cabinet câble
cacahuète cacao cachalot cachemire cachet cactus cadeau cadenas cadence cadran café cafetière caillou caïman
caisse calandre calanque calcul calèche caleçon calepin calice calmar calme calorie calumet camarade caméléon
camélia caméra camion camomille campagne campeur camping canal canapé canevas caniche canicule caniveau
cannette canoë canotage canotier cantine canyon capitaine capitale caprice capsule capuche capucine carafe
caramel caravane cardamome cardigan cargaison cargo caribou carillon carnaval carnet carnivore carotte
carpaccio carpette carrefour carrelage cartable carton cascade casino casque casquette casserole cassonade
castor catalogue catamaran cauchemar cavalcade cavalier caverne caviar ceinture céleri cellule cendre centaure
central cercle céréale cérémonie cerfeuil cerise cerisier cerveau chacal chaînon chaland chaleur chaloupe
chalumeau chalutier chambre chamois champion chance chandail chandelle chanteur chantier chapeau chapelier
chapitre charade charbon chariot charlotte charme charnière charrette chat châtaigne chaton chaudière chaudron
chauffage chausson chaussure chef chemin cheminée chemise chemisier chenille cheval chevelure cheveu chèvre
chevreuil chicorée chien chiffon chimie chimiste chimpanzé chocolat chouette chronique cigale cigogne cime
cinéaste cinéma cirage circuit cirque ciseau citadelle citadin citerne citoyen citron clairière clairon clarté
classe classeur clavecin clavier client climat clinique clocher cloison clown cobaye cobra cochonnet cocktail
coco cocotier cocotte coffret coiffeur coin colibri collant collation collecte collègue collier colline
colombe colombier colonne coloriage comédie comète comique commerce commode compagnon compas compote comptable
compteur comptoir concert concombre condor confetti confiance confiseur confiture congé congrès conifère
console contact continent copie coq coquelet coquille corail corbeau corbeille cordage corde coriandre
cormoran cornemuse corniche corolle corridor cosmos costume côtelette coton couche coucou couleur couleuvre
coulis couloir couplet coupole coupon courgette couronne courrier course couscous cousin coussinet couteau
couture couvercle coyote crabe crampe crapaud cratère cravate crayon crème crémerie créneau crépi crinière
criquet cristal crochet crocodile croisière croissant croquis croûte crustacé cube cuillère cuir cuisine
cuisinier culture cumin curcuma curiosité curry cycliste cyclone cylindre cymbale cyprès dahlia dame damier
dauphin décimale décollage décor découpage défilé degré déjeuner délai démarche dent dentelle dentiste
dépannage départ dépense dépôt descente dessert dessin détail détecteur détective devanture devinette devise
devoir diadème diagramme dialogue diamant diesel diffuseur digue diligence dimanche dimension dindon dîner
dinosaure diplomate diplôme directeur direction discours disque distance divan diversité docteur domaine
domicile domino dorade dortoir dos dossier douane douceur doudou dragée dragon dune duvet dynamo dynastie eau
échalote échange écharpe échelle échelon échiquier écho éclair éclairage éclat éclipse école écologie économie
écorce écoute écran écrevisse écriture écrivain écume écumoire écureuil écurie édelweiss édifice édredon
éducation effort égalité églantine élan élastique électron élégance éléphant élève émail emballage embuscade
émeraude émission emmental empire emploi employé empreinte enclos enclume encrier endive énergie enfant
engrenage énigme enquête enseigne ensemble entonnoir entrecôte entrée entrepôt entretien enveloppe éolienne
épagneul épaule épervier épi épicerie épicier épilogue épinard épinette épingle épisode éponge épreuve
épuisette équateur équation équilibre équipage équipe érable érablière éruption escabeau escalade escale
escalier escalope escargot escarole escrime espace espadon esplanade espoir esquisse essai essence estafette
estomac estrade estragon estuaire étagère étain étape étincelle étiquette étoffe étoile étranger étudiant étui
euro évier examen exception excursion exemple exercice exotique export express extrait fabrique façade facette
facteur factrice fagot faïence faisan falafel falaise famille fanfare fanion farandole farfadet farine
faucille fauteuil faveur fenêtre fenouil fermeture fermier festin festival fête feuillage feuille feutre
feutrine février ficelle fiction figuier figure figurine filament filet filigrane filtre finale finesse firme
fjord flageolet flambeau flamenco flamme flanelle flèche fléchette fleur fleuve flipper flocon fluor flûte
flûtiste foire folklore fondue fontaine football force forestier forêt formule fortune fossé fossile foudre
fougasse fougère fougue foulard fourgon fourmi fourneau fourrage fourrure foyer fragment fraîcheur fraisier
framboise frappe frein frelon fréquence frère fresque friandise fricassée frigo frimousse frisson frite
friture froid fromage fruitier fusée futaie gabardine gadget galaxie galerie galipette galop garage garantie
garçon gardien gare gargote gaspacho gaufre gavotte gazelle gazon gel gélatine gelée gendarme génie genièvre
genou gentiane géode géologie géomètre géranium gerbera gerboise germe gibier giboulée gigot gingembre girafe
girofle girouette gîte glaçage glacier glaçon glaïeul glissade globe glossaire glucose glycine gnocchi gobelet
godet goéland golf gomme gondole gorgée gorille gouache goudron gourmet goûter grade graffiti grammaire grange
granit graveur gravier grêle grelot grenadine grenat grenier griffe grillade grillon grimace grimoire grizzli
groseille grotte groupe grue guêpe guéridon guichet guide guignol guimauve guirlande guitare gymnase gyrophare
habitat habitude hamac hameau hamster hanche handball hanneton harmonie harpe hélice hélium herbage herbe
herbier héritage hermine héron hibou histoire hiver hobby homard hôpital horizon horloge hortensia hôtel hotte
houblon hourra housse hublot huile huître huîtrier humanité humeur humidité hydravion hydrogène hyène hygiène
iceberg icône idéal idée identité idiome igloo iguane image immersion impala imprimeur incognito index indigo
industrie infirmier infusion ingénieur insecte instant institut intention internet inventeur invité iris isard
ivoire jabot jacinthe jacquard jade jaguar jambalaya jambe janvier jardin jardinage jasmin javelot jazz jeton
jeu jeudi jeunesse joaillier jockey jogging joker jongleur jonquille jouet joueur journal judo judoka juillet
juin jujube jumelle jumping jungle junior kangourou karaoké karaté karting kayak kermesse ketchup kilo kimono
kiosque kiwi klaxon koala laboureur labrador lacet lagon lagune laitage laiterie laitier lama lamantin lampe
langouste languette lanterne lapin laque lasagne latitude laurier lavabo lavage lavande laverie lecture
légende légume lémurien lendemain lentille léopard lessive levain levure lézard liane libellule liberté
librairie licorne lièvre lilas limace limite limonade limousine linge linotte lion liquide liseron lisière
littoral livraison livret locataire logement loggia logiciel logique logo loisir longitude lotion lotus
louange loup loutre lucarne luciole lumière lundi lunette lustre lutin luxe lycée lyre macaron macédoine
machine maçon madame magasin magicien magie magnolia maillot main mainate mairesse maison majorette majorité
malachite malle maman mammifère mammouth manchette manchot mandarine mandoline manège manivelle mannequin
manoir manucure manuel manœuvre maquette maraîcher marathon marbre marchand mardi marécage marelle margarine
marina marinier marmelade marmite mars marsouin mascotte massepain massif matelot matériel matinée mazurka
mèche médaille médecin méduse mélange mélèze mélodie mélomane melon mémoire ménage menhir menthe menton menu
menuisier mercredi meringue mérite merle merveille messager mesure métal météo méthode métier mètre métronome
métropole meuble meunier micro miette milieu mimosa minéral minute miracle miroir mitaine mixeur mocassin mode
modèle moineau mois molécule molleton moniteur monsieur montagne monument morceau mosaïque moteur motif moto
moucheron mouchoir moufle moulin moussaka moustache moustique moutarde mouvement muesli mulet mur muraille
murmure muscade muscle musette musicien musique myosotis myrtille mystère mythe nacelle naissance nappe
narcisse natation nature naufrage navet navire nectar nectarine neige nénuphar neurone niche nichoir nickel
nièce noisetier noisette nom nomade nord notaire nougat nougatine nouveauté novembre novice noyau nuage nuit
nylon oasis obélisque objectif objet obstacle occasion océan océanaute ocelot octave octet octobre octogone
odeur odorat odyssée office officier offre oignon oisillon olive olivette olivier ombre ombrelle omelette
omoplate oncle onglet opéra opérette opinion opossum opticien optimiste orage orangeade orbite orchestre
orchidée ordre oreiller organe organisme orgue orient origami origan origine orteil ortie oseille otarie ouate
ouest ouistiti ouragan oursin outil ouverture ouvrage ouvrier ovale ovni oxygène pagaie pagayeur pagode palace
palette palmier palourde panaché pancarte panda panetière panier panne panorama pantalon panthère pantoufle
papa papaye papeterie papillon paprika papyrus paquebot parachute parapluie parasol paravent parchemin
parcours parent parfum parking parloir parmesan parquet partage partie passager passeport passoire pastel
pastis patate patience patineur patinoire patio pâtissier patron paume paupière pavé paysage paysan pêcheur
pédalier pédalo peigne peintre pélican pellicule peloton pelouse peluche pendentif pendule péniche péninsule
pensée pente pépinière perceuse perche perdrix pergola périscope permis perroquet persil personne pétanque
pétard pétrolier pétunia peuple peuplier pharmacie phénomène phoque physique piano pic pierre piéton pieuvre
pigeon pilaf pilchard pilote pilule pinacle pinceau pinède pingouin pioche pirate pirogue piscine pissenlit
pistache piste pivoine pivot pizza placard plafond plage plagiste plaine planche plancton planeur plaquette
platane plateau plâtre plomb plongeur pluie plumage plumier pneu pochette pochoir poêlon poème poésie poinçon
pointure poireau poivre poivrier polaire polenta polo polygone pompe pompier poney popcorn popeline portail
portefaix portière porto portrait potage poterie potiche potiron poubelle poulet pouliche poupée pourboire
poussette poussière poussin pouvoir prairie praline préface prénom présent pressoir primevère prince princesse
principe printemps problème produit profil programme progrès projet promenade protocole proverbe province
prune prunier public publicité puceron puisatier pull pulpe puma pupitre purée puzzle pyjama pyramide qualité
quantité quartier quenelle raccourci racine raclette radar radiateur radio rafting ragoût raifort rail
rainette raisin randonnée râpe rappel rasage rasoir ravigote ravin ravioli recette réchaud récit récolte
rectangle regard régate région régisseur registre réglage réglisse relief reliure remorque rémoulade rencontre
repas reporter reptile requin réserve respect ressort résultat résumé retour retraite réunion réveil réverbère
revue rhubarbe rhume richesse ricochet rideau rillettes risotto rivage rivet rivière riz robe robinet robinier
robot rocket romance romarin ronde rondelle roquefort rosée rossignol rotonde roudoudou rouget rouleau
roulotte routine royaume ruban rubrique rucher rugby ruisseau rythme sacoche safari safran salade saladier
salaire salami salopette salsifis salut samedi sandale sandwich sangle sanglier santé saphir sapinière sardine
sarriette satellite satin sauce saucisse saumon sauveteur savane savon saxophone scarabée scénario scolaire
scooter score scorpion sculpteur séance sécateur seconde secousse section séjour semaine semestre semoule
septembre séquoia sérénade série serpent serpolet serrure serveur service serviette sésame short sidecar
siècle siège sieste sifflet signal signature silence silex sirène sirocco ski slalom slogan smoking snack
société soif soirée soleil solfège solide soliflore soliste solution sombrero sommelier sommet sonate sonnerie
sonnette soprano sorbet sorbier sorgho soucoupe souffleur souhait soulier sourcil sourire souvenir spaghetti
spatule spécimen spectacle sphère spinnaker spirale sponsor sportif stade standard station statue steak
steward studio style sucre sucrerie sucrier sud sujet support surface surfeur surimi surprise sycomore syllabe
symétrie symphonie tableau tablette tablier taboulé tabouret tache taffetas tagine taillis talon tambour
tandem tandoori tango tanière tapenade tapioca tarif tarte tartine taupe taureau taxi technique télescope
télésiège téléski tempête tennis tentacule terminus terrain terrasse terrier texte thé théâtre thème théorème
ticket tige tilleul timbre tirelire tisane tisonnier tissu toast toboggan toccata toison tomate tondeuse
tonneau tonnelier tonnerre torche tornade tortue total toucan toundra toupie tourelle touriste tournage
tournesol tournevis tournoi tracteur tradition trafic traîneau trait trajet tramway transport trapèze travail
traversée trèfle treillis tremplin trésor triangle tribu tricot tricycle trimestre triomphe trombone trompette
trône trophée trottoir troupeau trousse truc truite tuba tubercule tulipe tulipier tunique tunnel turban
turbine turquoise tuteur tuyau uniforme unité univers usage usine ustensile vacarme vaccin vainqueur vaisseau
vaisselle valise vallée valseur vanille vapeur variété vautour vedette véhicule veilleuse vélo vélodrome
velours vendange vendeur vendredi ventouse véranda verdure verger verglas vernis verrière verrou version
verticale verveine vestiaire vestibule vêtement viaduc victoire vidéo vigne vigneron vignette vignoble
vinaigre violette violon vipère visage visite visiteur vitamine vitesse vitrail vitrine vocation voile voilier
voisin voiture vol volaille volcan volet voltigeur volume voûte voyageur voyelle vue wagonnet wallaby wasabi
xylophone yacht yachting yaourt yéti yoga zèbre zénith zigzag zinc zinnia zodiaque zone œillet œuf
`
  .trim()
  .split(/\s+/);
