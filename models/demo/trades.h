// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the jobs of the example data are about, in UTF-8.

namespace caretaker::demo {

struct Trade
{
    const char *task;
    int lowest; ///< price in whole units of the currency
    int highest;
};

inline constexpr Trade trades[] = {{"Replace boiler pump", 600, 1900},
                                   {"Service gas boiler", 180, 450},
                                   {"Bleed radiators and balance heating", 120, 380},
                                   {"Repair leaking tap", 60, 180},
                                   {"Clear blocked drain", 110, 420},
                                   {"Replace water heater", 850, 2600},
                                   {"Fix burst pipe", 200, 1400},
                                   {"Flush cold-water tank", 220, 640},
                                   {"Legionella sampling", 150, 390},
                                   {"Refurbish washroom", 3200, 14500},
                                   {"Air-conditioning service", 190, 720},
                                   {"Replace air filters", 90, 340},
                                   {"Repair chiller compressor", 1400, 8900},
                                   {"Balance ventilation system", 450, 1800},
                                   {"Replace extractor fan", 160, 520},
                                   {"Test emergency lighting", 140, 460},
                                   {"Replace fluorescent tubes with LED", 300, 3800},
                                   {"Repair tripped circuit", 90, 350},
                                   {"Fixed-wire inspection", 480, 2900},
                                   {"Portable appliance testing", 130, 690},
                                   {"Install charging point", 900, 3400},
                                   {"Repair passenger lift", 400, 5200},
                                   {"Lift safety inspection", 320, 880},
                                   {"Repair automatic door", 180, 940},
                                   {"Replace door closer", 85, 260},
                                   {"Change locks", 70, 430},
                                   {"Re-hang fire door", 240, 780},
                                   {"Service fire extinguishers", 110, 560},
                                   {"Fire-alarm test and report", 160, 620},
                                   {"Replace smoke detectors", 120, 910},
                                   {"Inspect sprinkler system", 380, 1700},
                                   {"Repair roof leak", 350, 4600},
                                   {"Clear gutters", 140, 580},
                                   {"Replace cracked window", 180, 890},
                                   {"Clean façade glazing", 420, 2400},
                                   {"Repaint corridor", 500, 3100},
                                   {"Repair plaster after water damage", 260, 1500},
                                   {"Replace carpet tiles", 340, 2700},
                                   {"Polish stone floor", 290, 1300},
                                   {"Deep-clean kitchen extraction", 360, 1250},
                                   {"Treat for mice", 95, 310},
                                   {"Remove wasp nest", 80, 190},
                                   {"Cut hedges and lawn", 120, 640},
                                   {"Grit car park", 90, 480},
                                   {"Repair car-park barrier", 210, 1150},
                                   {"Renew line markings", 300, 1600},
                                   {"Repair access-control reader", 130, 670},
                                   {"Replace security camera", 220, 980},
                                   {"Repair cold-room door seal", 150, 530},
                                   {"Service standby generator", 420, 1900},
                                   {"Asbestos survey", 600, 3300},
                                   {"Energy-meter replacement", 240, 760}};

/// Remarks that people leave on a job.
inline constexpr const char *remarks[] = {
    "Access only before 9:00; key at reception.",
    "Tenant asked to be called half an hour before arrival.",
    "Second visit: the part ordered last time did not fit.",
    "Photos are with the site team.",
    "Quote approved by phone, confirmation to follow.",
    "Isolate the supply before starting; panel 3, left.",
    "Waiting for the manufacturer’s reply on warranty.",
    "Ladder needed, ceiling height is 4.2 m.",
    "No parking on site. Use the loading bay.\nBadge from the security desk."};

} // namespace caretaker::demo
