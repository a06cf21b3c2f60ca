// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of people and companies for the example data, in UTF-8. All are made up.

namespace caretaker::demo {

inline constexpr const char *firstNames[] = {
    "Anna",   "Zoë",     "José",  "Aoife",    "Jürgen", "Łukasz",  "Ngozi",  "Priya",  "Wei",
    "Søren",  "Élise",   "Mateo", "Ayşe",     "Björn",  "Chloé",   "Dmitri", "Emeka",  "Fatima",
    "Görkem", "Hana",    "Ivana", "Jamal",    "Kōji",   "Leila",   "Marta",  "Nadia",  "Olivia",
    "Paweł",  "Quentin", "Rosa",  "Siobhán",  "Thomas", "Ursula",  "Víctor", "Wiebke", "Xenia",
    "Yusuf",  "Željko",  "Amira", "Ben",      "Carla",  "Daniel",  "Eva",    "Finn",   "Grace",
    "Hugo",   "Ingrid",  "Jack",  "Katarína", "Liam",   "Mei",     "Noah",   "Oksana", "Peter",
    "Rania",  "Sven",    "Tomáš", "Umberto",  "Vera",   "William", "Yara",   "Zsófia"};

inline constexpr const char *lastNames[] = {
    "Müller",       "García",   "O’Connor",  "Nowak",   "Okafor",     "Sharma",    "Chen",
    "Jørgensen",    "Lefèvre",  "Rossi",     "Yılmaz",  "Lindström",  "Dubois",    "Petrov",
    "Adeyemi",      "Haddad",   "Öztürk",    "Novák",   "Horvat",     "Williams",  "Tanaka",
    "Karimi",       "Kowalski", "Popescu",   "Brown",   "Schäfer",    "Núñez",     "Byrne",
    "Wiśniewski",   "Mensah",   "Patel",     "Wang",    "Østergaard", "Moreau",    "Bianchi",
    "Demir",        "Åkesson",  "Bernard",   "Ivanov",  "Mwangi",     "Mansour",   "Çelik",
    "Dvořák",       "Marić",    "Taylor",    "Sato",    "Rahimi",     "Zieliński", "Ionescu",
    "Walker",       "Weiß",     "Fernández", "Murphy",  "Wójcik",     "Nkosi",     "Singh",
    "Nguyen",       "Kjær",     "Girard",    "Ferrari", "Šimić",      "Virtanen",  "Janssen",
    "Papadopoulos", "Silva",    "Gonçalves", "Kim",     "Steiner",    "Hughes",    "Evans"};

/// What a contractor's company is called after the owner's last name.
inline constexpr const char *companyKinds[] = {
    "Plumbing Ltd",      "Electrical",        "& Sons Roofing",
    "Heating & Cooling", "Cleaning Services", "Lifts GmbH",
    "Fire Protection",   "Landscaping",       "Painting & Decorating",
    "Glazing",           "Locksmiths",        "Pest Control",
    "Joinery",           "Drainage",          "Building Services",
    "Security Systems",  "Flooring S.L.",     "Refrigeration",
    "Scaffolding",       "Waste Management"};

/// Who occupies the buildings, and so asks for the work.
inline constexpr const char *tenants[] = {"Brightwater Dental",
                                          "Müller & Söhne",
                                          "Café Lumière",
                                          "Oakfield Primary School",
                                          "Northern Lights Design",
                                          "Peña Abogados",
                                          "Kestrel Insurance",
                                          "Green Basil Kitchens",
                                          "Hôtel du Parc",
                                          "Silverline Logistics",
                                          "Ålesund Seafood",
                                          "Harper & Reed Architects",
                                          "Citywide Credit Union",
                                          "Maple Leaf Nursery",
                                          "Pixelforge Studios",
                                          "Saint Brigid’s Clinic",
                                          "Tamarind Travel",
                                          "Unity Community Trust",
                                          "Vértice Engineering",
                                          "Westbrook Pharmacy",
                                          "Yamamoto Instruments",
                                          "Zenith Fitness",
                                          "Blue Heron Books",
                                          "Copperfield Theatre",
                                          "Döner & Co",
                                          "Everett Optics",
                                          "Fjord Outdoor",
                                          "Global Freight Partners"};

} // namespace caretaker::demo
