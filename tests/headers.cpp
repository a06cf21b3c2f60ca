// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: it is here so that the tests' common headers belong to a target.
