/**
 * The 2,048 English words of check words, version 1, which two people compare by voice. Common words of 3 to
 * 9 letters, lower case, in alphabetical order. No two differ by one letter only or sound alike, none is the
 * plural or another form of one beside it, and none is said while words are compared ("yes", "same", "next",
 * numbers). A word's place is part of the protocol, since both sides derive places from the key: the list is
 * fixed for ever. No word may be changed, moved, added or removed; a better list is a new version beside this
 * one.
 */
export const WORDS: readonly string[] = `
abacus academy accent accident accordion acorn acrobat acrylic active actor actress adapt add address adult
advanced adventure advise afternoon agenda agent airfield airline airmail airplane airport airship alarm album
alcove alert algebra alliance alligator alloy almond alone alpaca alphabet alpine alternate altitude aluminum
amateur amazing amber ambition ambulance amount analogy anchor ancient animal anorak ant anteater antelope
antenna anthem antique antler anvil apartment apologize applaud apple appoint apricot apron aquarium aquatic
arcade arch archery architect area armadillo armband armchair armor aroma arrange arrive arrow artichoke
artist artwork asparagus aspen aspirin assemble assist astronaut athlete atlas atom attach attend attic
attract aubergine auction audience author autograph autumn avalanche avenue average aviator avocado awake
award awning axle baby babysit backbone backpack backyard badger badminton bag bagel baggage bagpipe baguette
bakery balance balcony balloon ballpoint ballroom bamboo banana bandage bangle banjo banquet barbecue bargain
barley barn barnyard barometer barrel barrier baseball baseline basement basin bassoon bathroom bathtub
battery bazaar beacon beaker beanbag beanstalk beard bedding bedroom bedside bedspread bedtime bee beehive
beeswax beetroot bell bellboy bench benefit beverage bicycle bike billboard billiards binder biology birch
birdcage birdhouse birthday biscuit bit black blanket blazer blender blinds blink blizzard blossom blouse blue
blueberry blueprint boardwalk boathouse boatyard bobbin bodyguard bodywork bolt bonbon bonfire bonnet bonus
bookcase booklet bookmark boomerang bootlace border botany bottle bottom bounce bouquet bowling bowtie
bracelet bracket brainwave bramble branch brass brave breakfast breath breeze brick briefcase bright brilliant
broad broccoli brochure broken bronze brooch broom brother brownie brush bubble bucket buckwheat buffalo bugle
builder bulb bulldog bulletin bumblebee bumper bundle bungalow bunk burger burrito burrow bus butcher butler
buttercup button buzzer cabin cable cactus cafe caffeine calcium calendar camera campfire campsite canal
canary candidate candy canoe canopy canteen canvas canyon capsule captain caramel caravan cardboard cardigan
caretaker caribou carnation carnival carousel carpenter carriage carrot cartoon cartwheel carve carwash
cascade cashbox cashew cashier casino casserole castle catalog category catfish catnip catwalk cauldron cavern
cedar ceiling celery cellist cello centipede century ceramic cereal ceremony chainsaw chalet chalk challenge
chamber champion chance chapter charger chariot charm chauffeur checkout cheddar cheerful cheese cheetah
chemist cherry chess chestnut chew chicken child chimney chimp chin chipmunk chisel chocolate choir chop
chopstick chord chronicle chuckle cinnamon circle circuit citrus city clamp clarinet classic claw clean clerk
client cliff climb clinic clipboard cloakroom clockwork closet clothing cloud clover clubhouse cluster clutch
coastline coat cobbler cobra cobweb cocoa coconut cold coleslaw collage collect collie colony color column
combine comedy comet comfort command community compass compost computer concert confetti connector container
continent contrast conveyor convoy cookbook cookware cool copier copyright coral corduroy corkscrew corncob
corner corridor cosmic cosmonaut costume cottage cotton couch cougar counter coupon course courtyard cousin
coverlet cowbell cowboy cowshed coyote cozy cracker cradle craft cranberry crate crawl crayon creamy creek
crescent crib cricket crimson crisp crochet crocodile croissant croquet crossroad crowbar crown cruise crumb
crystal cube cubicle cuckoo cucumber cuff cupboard cupcake curator curling current curry curtain cushion
custard customer cutlery cycling cylinder cymbal cypress daffodil dahlia daisy damp dancer dandelion darts
dashboard data day daybreak daycare daydream daylight daytime decide decimal deckchair decoder decoy dedicate
delegate delivery delta den denim dentist denture designer desk desktop dessert detail detective detergent
detour device diagonal diagram dialect dialogue diamond diary dice diesel diet digital dilemma dimension dingo
dinner dinosaur diploma disco dish dishcloth display distance district diver diving doctor document dog
dogsled dogwood dollhouse dolphin domestic dominoes donkey donut doodle doorbell doorknob doormat dormitory
dowel downhill downtown doze drag dragon drainpipe drawer drawing dream dressing dribble drift drink driveway
drop drought drumstick duck duckling dumpling duplicate dust dustpan duvet dynamo eagle earlobe earmark
earmuff earphone earplug earring earthworm eastern eclipse ecology editor education egg eggplant eggshell
eiderdown elbow electric elephant elevator elk emblem embrace emerald employee enamel encore energy engine
engrave enjoy entire entrance envelope episode eraser escalator escape espresso essay evening event evergreen
exam example exercise exhibit exit expand expert explorer express eye eyebrow eyeglass eyelash eyelid eyepatch
eyesight fabric factory faculty fail falcon family fanfare farmhouse farmyard fashion fast fastener father
faucet fencing fennel fern ferret ferryboat festival fiddle fig figurine filament film filter finch fingertip
firefly fireman fireplace fisher fishnet flag flagpole flamingo flannel flapjack flashback flatbread flavor
fleece flexible flipchart flipper float flock floodgate floor flounder flourish flower fluffy flywheel foam
focus foghorn foliage folklore follow fondue footage football foothill forecast forehead forest fork forklift
format formula fortnight fortress fortune forum fountain fox foxglove foxhound fragrance freestyle freeway
freezer friction fridge friend fritter frog frontier frost fruit fudge furnace furniture fuzzy gadget galaxy
gallery gallop gap garage gardener garland garlic garment gate gateway gazebo gazelle gear gearbox gecko
gemstone generator geography geologist geometry geranium gerbil giant gift giggle ginger gingham giraffe girl
glance glassware glazier glider global glossary glow glowworm glucose goalpost goblet golden goldfish goldmine
gondola goose gopher gorilla grab grade graffiti grammar grandma granite granola grapevine graphite grater
gravel gravity gravy green greeting greyhound griddle grind grocer group grove grumpy guacamole guardian guest
guide guitar gulf gumball gutter gymnast habitat hailstone haircut hairpin halftime halibut hallway hamburger
hammer hammock hamster hand handbag handmade hardware hare harmonica harness harvest hashtag hat hatbox
hatchback hatstand haymaker haystack hazelnut headband headlight headphone hearth heather heatwave hedge
heirloom helium helmet help helpful herb herbalist heron herring hexagon highchair highland highway hiking
hill hilltop hinge hippo historian hitchhike hive hockey holiday hologram homemade homework honest honey hook
hope hopscotch horizon horse hospital hotcake hotdog hotel hotplate hourglass houseboat hover hurdle hurricane
husband hyacinth hydrant hydrogen hygiene iceberg icebox icing icon ideal igloo iguana image indigo ink inline
insect insight inspector insurance internet invent invoice islander isolate itinerary ivory ivy jackal jacket
jackpot jade jaguar jalapeno janitor jar jasmine javelin jawline jeans jelly jester jet jetlag jewel jigsaw
jogging join joke journey joystick judo jug juggler juicy jukebox jump jumpsuit junction jungle juniper
junkyard kangaroo karate kayak keep keepsake ketchup kettle keyboard keyhole keynote khaki kick kickball
kilogram kilometer kind kindness kingdom kiosk kitchen kiwi knapsack kneecap knife knitwear koala lab laborer
labyrinth ladder ladle ladybug lagoon lake lakeside lamppost lampshade landing landmark landscape language
lantern lanyard lapdog laptop large lasagna latitude laughter laundry lavender lawn lawnmower leaflet leafy
league leapfrog lecturer leftover leggings leisure lemon lens lentil leopard lettuce level librarian licorice
lifeboat lifeguard lightning lilac lily limelight limestone linen lineup linoleum lip liquid literacy litter
lively llama load lobby lobster local locksmith locust lodger lollipop lorry lose lottery lotus lounge
lovebird luggage lukewarm lullaby lumber lunch macaroni machine mackerel magazine magenta magician magnet
magnolia magpie mahogany mailbox mailman mainland mainsail mammal mammoth manager mandarin mango manner
mansion manual maple marathon marble margin marigold marimba marina market marmalade maroon marquee marsh
mascot mask matchbox math mattress mayor meadow measure meatball meatloaf mechanic medicine medium meerkat
megabyte megaphone melody melon melt member memory menu merchant mercury meringue mermaid meteor method
metronome microwave midday midfield midnight milestone milkman milkshake mineral minibus minivan minute
miracle mirror mission mist mitten mix mixture moccasin model modern mohair moisture molasses mole molecule
momentum mongoose monitor monorail monsoon month monument moon moonlight moorland moped morning mosquito
mothball mother motivate motor mouse mouthful movement movie mud mudslide muffin muffler multiply mumble
museum mushroom music mussel mustache name namesake nanny napkin nautical navigate navy neck necklace necktie
nectarine needle neighbor nephew network newcomer newspaper newsstand nibble nickname nightfall nod noise
north nostalgia nostril notary notebook notepad nourish novelist nurse nut nutmeg nutrition nutshell nylon
oasis oatmeal object obstacle ocean octopus officer olive omelet onion operate operetta opinion optics option
orange orchard orchestra orchid orderly oregano organ ornament osprey ostrich otter outdoor outfit outpost
outskirts oval oven overalls overcoat overpass owl oxygen oyster pack package paddle paddock painter pajamas
palace palette palm pamphlet pancake panda panorama pansy panther pantry papaya paperback paprika parachute
parade parasol parcel parent parka parking parlor parsley parsnip partner partridge party passbook passenger
passport pasta pastel pasture patchwork pathway patient patio pattern pause pavement pavilion paving payphone
payroll peace peacock peanut pebble pedigree pelican pencil pendant pendulum penguin peninsula penknife pepper
perfect petrol petunia pharmacy pheasant photo phrase pianist piano pickaxe pickup picnic picture pigeon
piglet pigment pigsty pile pinball pineapple pinecone pinhole pinstripe pinwheel pioneer pirate pistachio
pitchfork pixel pizza plaid planet plank plastic platform platter platypus player playful playroom plaza plier
plum plumbing plywood pocket podium poem polka pollen polo polyester polygon poncho pony popcorn poplar
porcelain porch porcupine porridge porter portion portrait possum postage postcard postman potato pound powder
powerboat practice prairie preface premium pressroom pretzel preview primrose prince printout private prize
produce professor profile projector promenade propeller prosper proverb prune publisher pudding pulley
pullover pulse puma pumpkin puppet puppy purchase pure purple pushchair pushpin puzzle pyramid quail quartz
quilt quiz rabbit raccoon racetrack radar radiator radio radish rafting railing railroad railway rain rainbow
raincoat rally ram ramekin ranger rapid raspberry rattle raven ravioli razor reactor rebate receipt recent
recipe recorder recovery rectangle recycle redwood reed referee reflect refresh refund regatta region register
reindeer relaxed relay relief remote rent repair reporter reptile reservoir resource reunion reverse revolve
rhino rhubarb rhythm ribbon ribcage rich ringtone ripen ripple risotto riverbank rivet roadblock roadside
roast robe rock rollover romance roof rooftop roommate rooster rosebud rosemary rotate roundup rowan rowboat
rowing rubber rucksack rugby rumor runway rustic saddlebag saffron sailboat salad salami salmon salsa
saltwater salty sample sandal sandpiper sandwich sapling sapphire sardine satchel satellite satin saucer
sausage savanna saw sawdust saxophone scallop scanner scarecrow scarf scenery schedule scholar schoolbag
science scissors scooter scorecard scorpion scrapbook scratch screen scribble script scroll sculptor seabird
seafarer seafood seagull seahorse seaplane seaport seashore season seat seatbelt seaweed secretary section
sector seesaw selfie semester semicolon send sensor sentence sequence sequoia serenade series service sesame
shadow shallot shampoo shamrock shark shave shawl shed sheepskin shelf shellfish shelter sherbet shine
shipment shipyard shirt shoebox shoelace shopfront shopper shore shorts shoulder shovel showcase shower
shredder shrub sideboard sidewalk sieve signal signpost silent silk silkworm silver siren sister size skating
sketch ski skillet skipper skylight slalom sledge sleeve sleigh slide slingshot slipknot slope sloth smart
smile smith smoke snake snap snapshot sneaker snorkel snout snow snowdrop snowplow snuggle soccer soda soft
softball software soil solar solid sonata song songbird soprano sorbet soup south soybean spaceship spade
spaghetti spaniel sparkle sparrow spatula special spectrum speech speedboat sphere spicy spider spinach spiral
splash splendid splinter sponge spoon spotlight sprint sprout spyglass squabble squash squeak squid squirrel
stability stadium stage stair stamp stand stanza stapler stardust starfish starling station statue steamboat
stencil step stereo sticker stiff stingray stock stomach stonework stool stopwatch story stove strainer straw
street stretch string stripe student studio sturdy stylist submarine subtitle subway sugar suitcase sultana
summary summit sun sunbeam sunblock sundial sundown sunflower sunhat sunlamp sunlight sunrise sunroof sunset
sunshine superb supper surfboard surfing surgeon sushi swallow swan swarm sweater sweep sweetcorn swift
swimsuit swimwear switch swordfish sycamore syllable symmetry symphony syrup tablet taco tadpole tailcoat
tailor tandem tangerine tape tapestry target taskbar taste taxi teabag teacher teacup teammate teamwork teapot
teardrop teaspoon teatime teenager telegraph telephone telescope template tennis tenor terminal terrier
textbook texture theater thing thistle thorn thread threshold throat thumb thunder thyme tiara ticket tickle
tiger tightrope timber timetable tinfoil tinsel tiny tiptoe tissue titanium toadstool toaster toboggan toddler
toenail toffee tofu tomato tongs tongue toolbox tooth topping topsoil tornado tortilla tortoise toss toucan
touchdown tourist town townhouse toy track tractor traffic trail transport trapeze trashcan trawler treasurer
tree treetop triangle tribute tricycle trip tripod trolley trombone trophy tropics trousers trowel truckload
truffle trumpet trunk trust tugboat tulip tuna tunnel turbine turnip turnstile turquoise turtle tutor tuxedo
tweezers twig twilight twine typhoon ukulele umbrella umpire uncle underpass unicorn unicycle universe unlock
upgrade uphill utility vacation vaccine vacuum valve van vanilla vapor varnish vase vault vegetable vehicle
velvet vendor veranda victory video viewpoint village vinegar vineyard viola violin vision visitor visual
vitamin vocalist volcano volunteer voucher waffle wage waistcoat walkway wallaby wallet wallpaper walnut
walrus waltz wardrobe warehouse washbasin washcloth wasp watch water wax wealth weaver webcam weekday weekend
welcome welder wellbeing wetland wetsuit wheel whirlpool whisker wholemeal wildcat wildlife willow windfall
windmill window winter wipe wishbone wizard wolf wombat wood woodland woodwork woolen workbench workshop world
wrapper wrinkle writer yacht yard yardstick yearbook yeast yesterday yogurt yummy zebra zenith zigzag zipline
zipper zodiac zone zookeeper zoom zucchini
`
  .trim()
  .split(/\s+/);
