"""English words that head a sentence without an article and are no names: who acts, what is measured, what describes.

Words that are family names as well (Powers, Rice, Noble) or begin many a title (National) are in no list.
"""

from __future__ import annotations

_ACTORS = """
activists adults advisers advisors aides analysts applicants archaeologists architects artists astronauts astronomers
athletes audiences authorities authors backers bankers biologists borrowers builders businesses buyers campaigners
candidates carers carriers celebrations charities chemists children cities citizens civilians claimants climbers clubs
coaches colleagues collectors colleges commentators commissioners commuters companies competitors conservationists
consumers contestants contractors councillors councilors councils countries couples courts creditors crews critics
crowds customers cyclists dealers defenders delegates demonstrators deputies designers detectives developers diplomats
directors dissidents doctors donors dozens drivers economists editors educators employees employers engineers
entrepreneurs environmentalists executives exiles experts explorers exporters families fans farmers fighters
filmmakers firefighters firms fishermen footballers forecasters foreigners founders geologists girls governments
graduates groups growers guerrillas guests gunmen historians holidaymakers homeowners hospitals hostages households
hundreds immigrants importers industrialists inhabitants inspectors institutions insurers intellectuals investigators
investors islanders journalists juries jurors laborers labourers landlords landowners lawmakers lawyers leaders
lecturers legislators lenders librarians listeners locals managers manufacturers mathematicians medics members men
merchants meteorologists migrants militants military millions ministers missionaries motorists musicians nationalists
nations neighbors neighbours newspapers nurses observers occupants officers officials operators opponents opposition
organisations organisers organizations organizers owners parents parliamentarians parties partners passengers patients
peasants pedestrians pensioners people performers philosophers photographers physicians physicists pilots planners
players poets police policemen politicians pollsters prisoners producers professors programmers prosecutors protesters
protestors psychologists publishers pupils readers rebels reformers refugees regulators relatives reporters
representatives rescuers researchers residents retailers revellers rioters sailors scholars schools scientists
secularists separatists servicemen settlers shareholders shippers shoppers smugglers sociologists soldiers sources
speakers spectators spokesmen sportsmen staff statisticians strikers students suppliers supporters surgeons survivors
suspects swimmers teachers teams teenagers tenants tens theologians thousands tourists traders trainers translators
travelers travellers tribesmen troops truckers unions universities users veterans victims viewers villagers visitors
volunteers voters warders women workers writers youths zoologists
"""
_MATTERS = """
access admission advertising agreement agriculture aid annexation arms arrivals assets attacks attendance beer bread
bridges budget buildings business cancer capacity cases casualties cattle cement change charges cigarettes clashes
classes climate clothing coal cocoa commerce compensation competition concerns concrete conditions consumption contact
control copies copper copyright cost costs credit crime crop crops crude culture currency damage data deaths debate
debris debt debts delays demand demonstrations deposits details diesel dinner disagreements disease diseases divorce
documents donations doubts drilling drought drugs dust duties earnings earthquakes economists education efforts
elections electricity emergency emissions employment energy engines enrollment enrolment entrance entry equipment
evidence excavation excavations exhibits expenditure expenses experience explosions export exports factories farming
fees ferries fertility fighting figures films finance fires fishing fixtures flights flooding floods flour foam fog
food football foreclosures forests foundations freight friction fruit fuel funds furniture gasoline girls glaciers
goods government graduation grain growth guidelines gunfire harvest harvests health heating heavy help highways homes
housing humidity hunger immigration imports income incomes independence industry inflation information infrastructure
insulation insurance intelligence interest inventories investigations iron irrigation jobs journalism knowledge labor
labour landslides laws leadership leather legislation lessons letters licences licenses lightning literacy literature
livestock loans logging losses luggage lunch machinery maintenance malaria management manufacturing maps margins
maritime marriage meals meat medicine membership migration milk mining money mortality mountains murder murders
negotiations nickel noise nuclear oil onions operations orders output ownership oxygen paintings patrols performances
permission permits petrol petroleum piracy plans plants plastic pollution poverty prayers precipitation preparations
pressure prices printing production profit profitability profits progress proof property prosperity protests
publications publicity purchases quality radiation railways rain rainfall rainwater ratings recordings records
recovery recruitment recycling reforms registration relations relief religion rents repairs reports reserves residence
restaurants results retail revenue revenues riots roads rubber rumors rumours safety salaries sales sanctions
satellite savings scores seating seats security services sewage shareholdings shares shelling shipping ships shooting
shortages silk slavery smoke smoking snow snowfall society software soil soldiers spending statistics steel stocks
storage storms strikes studies subscriptions subsidies subsistence sulphur sunlight sunrise sunset sunshine supplies
supply support surgery surveys survival tariffs taxation taxes tea technology telephone television temperature
temperatures tests textbooks textiles theft ticket tickets timber tobacco tomatoes tourism trade traffic trains
transport travel treaties treatment tuition turnout turnover unemployment unrest uranium vaccination vaccines
vegetables vegetation vehicles violence visibility visits volunteers vote votes voting wages war warnings waste water
wealth weapons weather wholesale width wildlife wind winds wine words work works workshops yields zinc zoning
"""
_DESCRIBING = """
abandoned actual additional adjacent advanced aerial agricultural alleged ample ancient angry annual anxious apparent
archaeological architectural armed artificial available average bad bare big bilateral bitter brief broad broken busy
calm careful cheap chemical chief civic civil clean clear clever clinical closer coastal cold collective colonial
combined compared complete complex compulsory consecutive conservative considerable constant contemporary contrary
controversial cool corporate correct critical crucial cultural current daily damaged dangerous deadly deep defensive
dense departmental desperate detailed difficult digital direct dirty distant domestic double dry due eager easy
economic educational effective efficient electric electrical electronic elementary emergency empty enormous entire
environmental equal essential eventual exact excellent excess excessive existing experimental extensive external extra
extreme faithful false familiar famous fatal favorable favourable female fewer fierce final financial fiscal flat
foreign formal fortunate frequent fresh full fundamental further genetic gentle genuine gradual gross guilty happy
healthy heavier hidden high higher historic historical hot huge human hungry illegal immediate important impossible
improved inadequate increased independent individual industrial inevitable informal initial injured inner innocent
intense internal junior large larger late latest legal legendary less lesser liberal likely limited literary local
lost lower mainland major male manual marine married mass massive maximum mean medical medieval mental mere mild
minimum minor missing mixed mobile moderate modern modest monthly multiple mutual naked narrow natural naval nearby
necessary negative nervous neutral newer normal notable numerous obvious occasional official older open opposite
optional oral ordinary organic original outdoor outer overall overseas painful parallel partial particular passive
past peaceful perfect permanent personal physical plain political popular portable positive possible potential
powerful practical precise pregnant preliminary present presidential previous primary principal private probable
prominent proper prospective psychological pure quick quiet radical rapid rare raw ready real reasonable recent
reduced regional regular related relative reliable religious remarkable remote renewed repeated reportedly residential
respective rising rough rural safe scattered scientific secondary secret senior sensitive separate serious severe
shallow shorter sick significant similar simple single slow slower smaller smooth social soft solar solid special
specific stable steep stiff strange strategic strict stronger structural subsequent substantial successful sudden
sufficient suitable superior sure surplus surprised suspected tall temporary tense terrible thick thin tight tiny
total tough toxic tragic tropical twin typical ultimate unable underground unemployed unfortunate uniform unique
unknown unlike unlikely unusual upper urban urgent useful usual vacant valuable various vast verbal viable vibrant
victorious violent virtual visible vital vocational voluntary vulnerable warm weak wealthy weekly wet wide wooden
worldwide worse worst wrong yearly younger youngest
"""
ORDINARY_WORDS = frozenset(f"{_ACTORS} {_MATTERS} {_DESCRIBING}".split())
