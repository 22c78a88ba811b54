/**
 * The 2,048 German words of check words, version 1, which two people compare by voice. Common nouns of 3 to 9
 * letters, with their capital, in alphabetical order (ä as a). No two differ by one letter only or sound
 * alike, none is the plural or another form of one beside it, and none is said while words are compared
 * ("Wort", "Fehler", numbers). A word's place is part of the protocol, since both sides derive places from
 * the key: the list is fixed for ever. No word may be changed, moved, added or removed; a better list is a
 * new version beside this one.
 */
export const WORDS: readonly string[] = `
Abdruck Abend Abenteuer Abfahrt Abflug Abgabe Abgrund Abhang Abkürzung Ablage Abreise Absatz Abschied Absender
Absicht Abstand Abstieg Abteil Abwasch Abzeichen Achse Acker Adresse Ahorn Akkord Akte Aktion Alarm Album
Algebra Allee Alltag Alpen Alphabet Alter Altstadt Amboss Ameise Ampel Ananas Anbau Anblick Andenken Anfänger
Angebot Angel Angler Anhöhe Ankunft Anlass Anlauf Anleitung Anmeldung Anorak Anprobe Anregung Anschrift
Antenne Antrieb Anwalt Anzeige Anzug Apfel Apotheke Apparat Appetit Applaus Aprikose April Aquarell Arbeit
Archiv Arena Argument Arm Armband Armreif Aroma Artikel Artist Arzt Asche Asphalt Assistent Ast Astronaut
Atelier Atem Athlet Atlas Aubergine Aufbau Aufgabe Aufguss Aufkleber Auflauf Aufnahme Aufregung Aufruf Aufsatz
Aufseher Auftakt Auftrag Aufwand Aufzug Auge August Aula Ausblick Ausdauer Ausdruck Ausfahrt Ausflug Ausgang
Auskunft Ausland Auslöser Auspuff Aussaat Außenwelt Aussicht Ausstieg Austausch Auster Auswahl Ausweg Auto
Autobahn Autokino Automat Baby Backform Backofen Backstein Badehose Badeort Badesee Badetuch Bagger Bahngleis
Bahnhof Bahnsteig Balken Ball Ballett Ballon Ballsaal Bambus Banane Bank Barometer Bart Basalt Basar Basilikum
Basis Bastelei Batterie Bauch Bauernhof Baukasten Baumarkt Baumhaus Baumkrone Baumwolle Bauplan Baustelle
Becher Becken Bedienung Beere Beet Begleiter Begriff Behälter Beiboot Beifall Beilage Bein Beispiel Beitrag
Beleg Belohnung Benzin Berater Bereich Bergbau Bergdorf Bergsee Bergtour Bericht Bernstein Beruf Besen Besitz
Besteck Besuch Beton Betrieb Bettdecke Bettlaken Beutel Bewegung Bewohner Biber Biene Bildband Bildhauer
Bildung Billard Biologie Birke Biskuit Bison Blasebalg Blatt Blaubeere Blaumeise Blech Bleistift Blende
Blinker Blitz Block Blume Boden Bohrer Bonbon Bonus Bootshaus Bordkarte Bordstein Börse Botanik Bote Botschaft
Boulevard Bowling Bratapfel Braten Brathuhn Breite Bremse Brett Brezel Brief Brille Brise Brokkoli Brombeere
Bronze Brosche Brötchen Brotkorb Brücke Bruder Brunnen Bücherei Bucht Buchung Büffel Bügel Bündel Bungalow
Buntstift Burg Burgruine Bürste Busch Busfahrer Butter Camping Cello Chance Charakter Chauffeur Chef Chemie
Chronik Clown Cockpit Cocktail Collage Comic Computer Container Cousin Cowboy Creme Croissant Curry Dach
Dachboden Dachrinne Dachstuhl Dame Dampf Datei Datum Dauer Daumen Deckblatt Deckel Deich Delfin Denker Denkmal
Designer Detektiv Dezember Diagramm Dialekt Dialog Diamant Dichter Diele Dienstag Diesel Diktat Diplom
Dirigent Disco Distanz Distel Doktor Donner Dorf Dorfplatz Drache Draht Drama Drehbuch Drehorgel Drehtür
Drehung Dreieck Dreirad Drilling Drogerie Druck Dschungel Dudelsack Duett Duft Düne Dünger Dunst Dusche
Düsenjet Dynamo Ebbe Ebene Echo Eckbank Eckstein Edelstein Edelweiß Efeu Ehrengast Eiche Eidechse Eigentum
Eimer Einband Eindruck Einfahrt Einfluss Eingang Einheit Einkauf Einladung Einrad Einreise Einsatz Einsicht
Einstieg Eintopf Eintrag Einwohner Eis Eisbär Eisberg Eisblume Eisdiele Eisenbahn Eishockey Eiskaffee Eislauf
Eisregen Eistee Eisvogel Eiszapfen Eiszeit Eiweiß Elch Elefant Element Elfenbein Elfmeter Ellbogen Elster
Eltern Empfang Energie Entdecker Ente Entwurf Enzian Erbse Erdbeben Erde Erdgas Erdkunde Erdnuss Erdteil
Erdwall Ereignis Erfahrung Erfinder Erfolg Ergebnis Erholung Erlaubnis Eröffnung Ersatz Erzähler Erzieher
Espresso Essen Essig Esslöffel Esszimmer Estragon Etage Etappe Etikett Etui Eule Euro Examen Exemplar Experte
Export Fabel Fabrik Fachmann Fachwerk Fackel Faden Fagott Fähre Fahrgast Fahrplan Fahrrad Falke Faltboot
Familie Fanfare Fantasie Farbe Farbfilm Farbton Farn Fasan Fasching Fass Fassade Faust Favorit Februar
Federball Feiertag Feile Feinkost Feldmaus Feldsalat Feldweg Fell Felsen Felswand Fenchel Fenster Ferien
Ferkel Ferne Fernglas Fernrohr Fernseher Festival Festtag Festung Feuer Fichte Figur Filiale Film Filmstar
Filter Filzhut Filzstift Finale Finger Firma Fisch Fjord Flachland Flagge Flamingo Flanke Fleck Fleisch
Flieder Fließband Flocke Floß Flöte Flugblatt Flügel Flughafen Flugzeug Flur Flussbett Flutlicht Fohlen Folge
Folklore Forelle Form Format Formel Formular Forscher Förster Fossil Foto Fotograf Fracht Frack Franse Freibad
Freitag Freizeit Freude Freund Friseur Frosch Frost Frühjahr Frühling Frühstück Fuchs Führung Füller Fundbüro
Fundgrube Funke Funkgerät Funkturm Fürst Fußball Fußgänger Fußweg Gabelung Galerie Galopp Gang Garage Garantie
Garderobe Gardine Garnele Garten Gärtner Gasherd Gaspedal Gasse Gastgeber Gasthof Gastwirt Gebäck Gebäude
Gebiet Gebirge Gebüsch Gedicht Geduld Gefäß Gefieder Geflügel Gegend Gehäuse Geheimnis Gehörn Gehweg Geige
Geist Gelächter Gelände Geldstück Gelee Gelenk Gemälde Gemeinde Gemüse Genuss Geometrie Gepard Geranie Gerät
Geräusch Geröll Gerste Geruch Gerüst Gesang Geschirr Gesetz Gespräch Gestalt Gestein Gestrüpp Getränk Getreide
Getriebe Gewächs Geweih Gewerbe Gewinn Gewitter Gewölbe Gewürz Gezeiten Giebel Gießkanne Gipfel Gips Giraffe
Gitarre Gitter Glanz Glaser Glashaus Glastür Glatteis Gleis Gletscher Globus Glück Glühbirne Glühwurm Gold
Goldfisch Golfplatz Gondel Gorilla Graben Graffiti Grafik Gramm Granit Gras Grashalm Grenze Griffel Grill
Größe Grotte Grund Grünkohl Gruppe Gulasch Gummi Gurke Gurt Gürtel Gutschein Gymnasium Haarnadel Habicht Hafen
Haferbrei Hagebutte Hahn Haifisch Halbinsel Halbkreis Halbmond Halle Hals Halskette Halstuch Haltung Hammer
Hamster Handball Händler Handtuch Handy Hantel Harfe Harlekin Harz Haselnuss Haube Hausarzt Hausboot Haushalt
Haustier Hebel Hecht Heck Hefe Heide Heimat Heimkehr Heimweg Heizöl Heizung Helfer Helm Henkel Herberge Herbst
Hering Herkunft Heu Heuernte Heuhaufen Hilfe Himbeere Hindernis Hinweis Hirsch Hirte Hitze Hobby Hochhaus
Hochland Hochzeit Hocker Hof Hoffnung Hofladen Höhe Holunder Holz Holzhaus Holzwurm Honig Hopfen Hörbuch
Hörgerät Horizont Hörspiel Hosenbein Hotdog Hotel Hufeisen Hüfte Hühnerei Hummel Humor Hund Hupe Hürde Husten
Hut Hyazinthe Hydrant Idee Igel Iglu Imbiss Imker Import Industrie Ingenieur Ingwer Inhaber Inhalt Inland
Innenhof Insekt Insel Internet Inventar Iris Irrgarten Jacht Jacke Jackpot Jaguar Jahr Jahrbuch Jahrmarkt
Jahrzehnt Jalousie Jasmin Jeans Jogging Joghurt Joker Jongleur Journal Jubel Jubiläum Judo Jugend Jukebox Juli
Junge Kabarett Kabeljau Kabine Kachel Kaffee Käfig Kajak Kajüte Kakadu Kakao Kaktus Kalb Kalender Kalorie
Kamel Kamera Kamille Kamin Kamm Kanal Känguru Kaninchen Kanister Kantine Kanu Kapitel Kapsel Kapuze Karaffe
Karamell Karaoke Karawane Karikatur Karneval Karo Karotte Karpfen Karren Karriere Karte Karton Karussell
Kaschmir Käse Kaskade Kasper Kassette Kassierer Kastanie Kasten Katalog Katamaran Katapult Katze Kaufhaus
Kaufladen Kaufmann Kaugummi Kaviar Keks Kellertür Kellner Keramik Kern Kernobst Kerze Kessel Kette Kiefer Kies
Kilogramm Kilometer Kilowatt Kindheit Kino Kiosk Kirmes Kirsche Kissen Kiste Kiwi Klammer Klang Klapprad
Klasse Klavier Klebeband Klebstoff Kleeblatt Kleid Kleinbus Kleister Klempner Kletterer Klima Klingel Klinik
Klippe Klotz Klub Knäuel Knete Knie Kniebeuge Knoblauch Knödel Knolle Knopf Knospe Knoten Koala Kobold Koch
Kochbuch Kochtopf Kohl Kohlmeise Kohlrabi Koje Kokosnuss Kolibri Kolonne Kolumne Kombi Komet Komiker Komma
Kommode Komödie Kompass Kompott Konditor Konfetti Konfitüre Kongress Konserve Konsonant Kontakt Konto Kontrast
Konzert Kopfball Kopfhörer Kopftuch Kopie Koralle Korb Korbball Korbstuhl Korken Kornblume Kornfeld Körper
Korridor Kosmos Kostüm Kotelett Kotflügel Krabbe Kraft Kragen Krähe Kranich Kranz Krater Krawatte Kreide Kreis
Kresse Kreuzung Kricket Krimi Kristall Krokodil Krokus Krone Krönung Krug Krümel Kruste Kuchen Kuckuck
Kuhglocke Kuhmilch Kuhstall Küken Kulisse Kultur Kunde Künstler Kupfer Kuppel Kurbel Kürbis Kurier Kurort Kurs
Kurve Kurzfilm Kutscher Labor Labyrinth Lachs Lack Lageplan Lager Lagune Laken Lakritz Lama Lampe Lampion
Landhaus Landkarte Landung Langlauf Lappen Lärche Lasagne Lastwagen Laterne Latzhose Laub Laubbaum Laubsäge
Laufbahn Läufer Laufrad Lavendel Lawine Leben Lebkuchen Lederhose Lehrbuch Lehrer Lehrling Leihwagen Leim
Leine Leinsamen Leinwand Leiste Leiter Lektion Lektüre Leopard Lesebuch Leuchter Lexikon Libelle Liebe
Liebling Lied Lift Lilie Limette Limonade Limousine Linde Lineal Literatur Löffel Logbuch Lohn Lokal Lorbeer
Lösung Lotse Lotterie Löwe Löwenzahn Luftbild Luftpost Luftzug Lumpen Luxus Magazin Magen Magnet Mahlzeit
Mähne Mai Maibaum Maikäfer Maisfeld Majoran Makler Makrele Malbuch Malerei Malkasten Mammut Mandarine Mandel
Mandoline Manege Mango Maracuja Marathon Märchen Marder Margarine Marketing Markise Markt Marmelade Marmor
Marzipan Maschine Maske Maßband Material Matratze Matrose Matsch Maultier Maulwurf Maurer Maus Mechanik
Medaille Medizin Meerenge Mehl Mehrheit Meinung Meißel Meister Meldung Melisse Melodie Melone Menge Mensch
Menü Merkmal Merkur Messer Messgerät Messing Metall Meteor Methode Metronom Metzger Mieter Mietwagen Mikrofon
Milch Mimose Mineral Minigolf Minute Minze Mischpult Mitglied Mittag Mittel Mittwoch Mixer Möbel Mode Modell
Modeschau Möhre Mokka Molekül Molkerei Moment Monat Mond Mondlicht Monitor Monsun Montag Moped Morgen Mörtel
Mosaik Motor Motte Mücke Muffin Mühe Mündung Murmel Museum Musical Musik Muskat Muskel Müsli Mustang Mutprobe
Muttertag Mythos Nachbar Nachricht Nachtisch Nacken Nadelbaum Nagel Nähe Näherin Nähkasten Nahrung Narzisse
Nashorn Natur Neffe Nelke Neptun Nest Netz Neubau Neugier Neuheit Neujahr Neuling Neumond Neuschnee Nilpferd
Nische Norden Nordpol Nordwind Notebook Notiz Nougat Novelle November Nudel Nuss Nussbaum Nutzen Oboe Obst
Obstbaum Obstsalat Ofen Öffner Ohrring Ohrwurm Oktave Oktober Ölbild Oldtimer Olive Olympiade Oma Omelett
Omnibus Onkel Oper Operette Opernglas Optiker Orange Orchester Orchidee Ordner Ordnung Oregano Organ Orgel
Origami Original Ort Osten Overall Ozean Päckchen Packung Paddel Paket Palast Palette Palme Pandabär Panflöte
Panorama Panther Pantoffel Papa Papagei Papier Pappe Paprika Parade Parfüm Park Parkett Parkhaus Parkplatz
Parmesan Passage Pastete Pauke Pausenhof Pavian Pavillon Pedal Pegel Pelikan Pelz Pendel Pension Penthouse
Pergament Perle Perlhuhn Person Perücke Petroleum Pfand Pfau Pfeffer Pfeil Pferd Pfirsich Pflanze Pflaster
Pflaume Pflug Pförtner Pfütze Phase Physik Pianist Piano Picknick Pilot Pinguin Pinnwand Pinzette Pipette
Pirat Pistazie Pizza Plakat Plan Planet Platane Platin Platte Platz Plüsch Podium Pollen Polohemd Polster
Pommes Pony Popcorn Porto Portrait Porzellan Posaune Post Postamt Postbote Postkarte Praline Prärie Premiere
Primel Prinz Produkt Professor Profi Programm Projekt Promenade Propeller Prospekt Protokoll Provinz Prozent
Publikum Pudding Puder Puffer Pullover Puls Puma Pumpe Punkt Püree Purpur Putz Putzeimer Puzzle Pyjama
Pyramide Quader Quadrat Qualität Qualle Quark Quartett Querflöte Quitte Quiz Rabatt Radar Radfahrer Radio
Radler Radrennen Radweg Rahm Rakete Rallye Ranzen Rapsfeld Rasen Rasierer Raspel Rassehund Rastplatz Ratgeber
Rathaus Ratschlag Rätsel Raumfahrt Raupe Rebe Rebstock Rechen Rechner Rechteck Redakteur Reederei Regal
Regatta Regen Region Regisseur Reh Rehkitz Reibeisen Reifen Reihe Reinigung Reisbrei Reisebüro Reitpferd
Reklame Rekord Rennauto Rennbahn Rennrad Rentier Reparatur Reporter Reptil Reserve Rettich Rezept Rhabarber
Rhythmus Richtung Riese Riff Rikscha Rind Ringbuch Roboter Rock Rodelbahn Rohr Roller Rollladen Rollschuh
Roman Rosa Rosenkohl Rosine Rosmarin Rösti Rotbuche Rotkohl Rotstift Rotwein Route Rubin Rücken Rucksack
Rückweg Ruderer Rührei Ruine Rundflug Rundreise Rüssel Rutsche Saal Sachbuch Sackgasse Safran Saft Säge
Sägewerk Saison Sakko Salami Salat Salbei Salon Salto Salz Salzberg Sammler Samstag Sandale Sandbank Sanduhr
Sänger Saphir Sardelle Satellit Sattel Säugling Sauna Saxofon Schale Schanze Schaum Scheibe Scherz Scheune
Schild Schimmel Schirm Schlaf Schloss Schluck Schmied Schnabel Schnee Schnitzel Schotter Schrank Schreiber
Schritt Schuh Schüler Schuppe Schwan Schwelle Schwimmer Seeadler Seebad Seefahrer Seegras Seehund Seeigel
Seelöwe Seemann Seemeile Seepferd Seerose Seestern Seezunge Segelboot Segler Seife Seilbahn Sekretär Sektor
Sekunde Sellerie Semester Seminar Semmel Sender Senf Sense September Serenade Serie Serviette Sieb Signal
Silber Silo Silvester Sinfonie Singvogel Sinn Sirup Sitzbank Sitzplatz Sitzung Skala Skifahrer Skilehrer
Skipiste Skizze Skorpion Skulptur Slalom Smaragd Smoking Snowboard Sockel Sofa Software Solist Sommer Sonate
Sonne Sonntag Sopran Sorte Soße Souvenir Spange Spannung Sparbuch Spargel Sparkasse Spaß Spaten Spatz Specht
Speck Speicher Speise Spende Sperling Sperrholz Spiegelei Spieler Spinat Spindel Spinne Spirale Spitzmaus
Splitter Sport Sprache Sprecher Springer Sprudel Sprung Spule Spur Spürhund Stab Stachel Stadion Stadtplan
Stall Stammbaum Standort Stapel Start Statue Staubkorn Staudamm Stecker Steg Stehlampe Stein Stelzen Stempel
Steppe Sternbild Steuerrad Stich Stickerei Stiefel Stier Stift Stille Stimmung Stirn Stockwerk Stoff Stoppuhr
Stöpsel Storch Strand Straße Strauß Strecke Streifen Stroh Strömung Strophe Strumpf Student Studie Stufe
Stunde Sturm Sturzhelm Suche Süden Südpol Südsee Südwind Sumpf Surfbrett Süßigkeit Süßwasser Symbol System
Szene Tabelle Tablett Tafel Tagebuch Tagtraum Taktstock Talent Talisman Tandem Tankwart Tänzer Tanzkurs
Tanzsaal Tapete Tastatur Tat Taucher Taxi Taxistand Techniker Teebeutel Teehaus Teekanne Teelicht Teelöffel
Teestube Teetasse Teig Telegramm Teleskop Teller Tempo Tennis Tenor Teppich Termin Terrasse Text Textil
Theater Thema Theorie Thron Thunfisch Thymian Tiefsee Tierarzt Tierheim Tierpark Tiger Tinte Tipp Tischler
Titel Toast Tochter Tomate Tonband Tonleiter Töpfer Torbogen Tornado Torwart Tourist Tradition Träger Trainer
Traktor Trampolin Transport Trapez Traube Traum Treffen Treibhaus Treppe Tresor Tretboot Triangel Tribüne
Trichter Trikot Trinkgeld Trommel Trompete Tropfen Trophäe Trüffel Truhe Tuba Tuch Tulpe Tunnel Tür Turban
Turbine Türgriff Türkis Türklinke Turmfalke Turmuhr Turner Turnhalle Turnschuh Türrahmen Tüte Überfahrt
Übergang Übersicht Übung Ufer Uferweg Uhr Uhrmacher Uhrwerk Uhrzeiger Umarmung Umfang Umfrage Umgebung
Umkleide Umleitung Umschlag Umtausch Umweg Umwelt Umzug Uniform Universum Unkraut Unterlage Unwetter Urkunde
Urlaub Urwald Vanille Vater Veilchen Ventil Veranda Verein Vergnügen Verkäufer Verkehr Verlobung Vermieter
Versand Versteck Versuch Vertrag Video Vielfalt Viereck Viertel Villa Violett Violine Visum Vitamin Vitrine
Vogel Volksfest Vollkorn Vollmond Volumen Vorbild Vordach Vorderrad Vorfahrt Vorfreude Vorgarten Vorhang
Vorlage Vorliebe Vormittag Vorname Vorort Vorplatz Vorrat Vorschlag Vorsicht Vorspeise Vorteil Vulkan Wabe
Wachhund Wachstum Wächter Waffel Wagenrad Waldrand Waldsee Waldweg Walnuss Walross Walze Wandbild Wanderer
Wandregal Wanne Warenhaus Wärme Wartesaal Waschbär Wasser Weber Wechsel Wecker Weg Wegweiser Weichkäse Weiher
Weinberg Weinglas Weißbrot Weite Weizen Wellblech Wellness Welt Weltall Weltreise Werbung Werk Werkstatt
Werkzeug Wespe Westen Westwind Wettkampf Wettlauf Widder Wiege Wildgans Wildkatze Wildnis Wimper Windhund
Windmühle Windrad Winkel Winzer Wippe Wirbel Wirsing Wirt Wirtshaus Witz Woche Wohnort Wohnung Wohnwagen Wolf
Wolke Wolldecke Wollmütze Wortspiel Wühlmaus Wunder Wunsch Wurstbrot Wurzel Wüste Xylofon Zahnarzt Zahnlücke
Zahnrad Zange Zapfen Zapfsäule Zauber Zaun Zaunkönig Zaunpfahl Zebra Zeder Zehnkampf Zeichen Zeiger Zeitraum
Zeitung Zeitzone Zeltlager Zeltplatz Zement Zentrum Zeppelin Zeremonie Zettel Zeugnis Zickzack Ziel Ziellinie
Zikade Zimt Zimtstern Zink Zirkel Zirkus Zitat Zitrone Zone Zoo Zopf Zubehör Zucchini Zucker Zufahrt Zufall
Zug Zugabe Zugang Zugbrücke Zugvogel Zuhause Zuhörer Zukunft Zündholz Zuschauer Zustand Zutritt Zweig Zweirad
Zwetschge Zwiebel Zwilling Zylinder
`
  .trim()
  .split(/\s+/);
