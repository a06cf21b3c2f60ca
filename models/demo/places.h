// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sites that the example company looks after, and the places within one, in UTF-8.

namespace caretaker::demo {

inline constexpr const char *sites[] = {
    "Riverside House",       "Harbour View Offices",   "Northgate Shopping Centre",
    "Königsplatz 12",        "Saint Anne’s Hospital",  "Elm Street School",
    "Tour Montparnasse Sud", "Queen’s Wharf",          "Airport Business Park",
    "Malmö Science Centre",  "Old Mill Apartments",    "Zürichberg Residence",
    "Victoria Library",      "Southbank Studios",      "Parque Central",
    "Ironworks Campus",      "Lakeside Care Home",     "Grand Hôtel Léman",
    "Castle Hill Court",     "Greenfield Warehouse",   "Union Square Tower",
    "Øresund Terminal",      "Abbey Road Sports Hall", "Meadowbank Stadium"};

inline constexpr const char *areas[] = {
    "Level 1",     "Level 2",     "Level 3",      "Level 4",           "Level 5",
    "Level 6",     "Level 7",     "Ground Floor", "Basement",          "Roof",
    "North Wing",  "East Wing",   "South Wing",   "West Wing",         "Main Entrance",
    "Reception",   "Plant Room",  "Car Park P1",  "Car Park P2",       "Loading Bay",
    "Stairwell A", "Stairwell B", "Server Room",  "Staff Kitchen",     "Canteen",
    "Courtyard",   "Unit 4",      "Unit 12",      "Meeting Room 3.08", "Washrooms Level 2"};

} // namespace caretaker::demo
