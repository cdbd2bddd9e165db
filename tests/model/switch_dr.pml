/* SPDX-FileCopyrightText: 2026 The Swingbridge authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* ======================================================================
 * switch_dr.pml - disaster path: A (server 0) is unreachable, maybe still active
 * One wizard, unlimited crashes/restarts; A may be running behind a partition,
 * powered off, or be powered on again by somebody at any time.
 *   FENCE=0 none ("unreachable, so it must be dead")                  mutant
 *   FENCE=1 human attestation: A is off/isolated NOW and STAYS so until the
 *           wizard releases it (pin)
 *   FENCE=2 resource-side fence: A's own cloud identity is disabled, and the
 *           wizard waits until tokens issued before that have expired
 *   FENCE=3 human attestation "A is off now" + boot guard on A (service does not
 *           start by itself; the guard asks S for its marker first)
 *  mutants: FALSE_ATTEST NOWAIT EARLYLIFT
 * ====================================================================== */
#ifndef FENCE
#define FENCE 1
#endif
bit stag0=0, stag1=1, xp0, xp1;
bit pw=1;          /* A powered on and ADSync running                        */
bit reach;         /* management path to A                                   */
bit pin;           /* A is off or cut from the outside, and stays so         */
bit cred=1, tok=1; /* A's cloud identity enabled / A holds a valid token     */
byte ep0, ep1;     /* markers                                                */
bit att;           /* ghost: an attestation was given                        */
bit lateD;         /* DEMOTE(A) in flight                                    */
#define CAP0 (pw && (!stag0 || xp0) && tok && !pin)
#define CAP1 (!stag1 || xp1)
#define CHK  assert(!(CAP0 && CAP1))                                   /* S1 */

active proctype EnvA()
{ do
  :: d_step { reach=1-reach }
  :: d_step { pw -> pw=0; xp0=0 }                        /* crash, power cut  */
#if FENCE==3
  :: d_step { !pw && (stag0 || (reach && ep1<=ep0)) -> pw=1; CHK }   /* guard  */
#else
  :: d_step { !pw -> pw=1; CHK }                         /* somebody powers on*/
#endif
  :: d_step { pw && !stag0 && !xp0 -> xp0=1; CHK }
  :: d_step { xp0 -> xp0=0 }
  :: d_step { tok -> tok=0 }                             /* token expires     */
  :: d_step { pw && !tok && cred -> tok=1; CHK }         /* token renewed     */
  /* agent on A: only reachable, marker checked                                */
  :: d_step { lateD && pw && reach && ep0<=1 -> ep0=1; stag0=1; lateD=0 }
  od }
active proctype EnvS()
{ do
  :: d_step { !stag1 && !xp1 -> xp1=1; CHK }
  :: d_step { xp1 -> xp1=0 }
  od }

active proctype Wiz()
{ byte pc=1;
  do
  :: d_step { pc>1 && pc<9 && pc!=1 -> pc=1 }            /* crash + resume    */
  :: d_step { pc==1 -> ep1=1; pc=(stag1 -> 2 : 6) }      /* claim S, look     */
#if FENCE==0
  :: d_step { pc==2 && !reach -> pc=4 }
#endif
#if FENCE==1
#ifdef FALSE_ATTEST
  :: d_step { pc==2 && !reach -> att=1; pc=4 }
#else
  :: d_step { pc==2 && !reach && !pw -> att=1; pin=1; pc=4 }
#endif
#endif
#if FENCE==2
  :: d_step { pc==2 && !reach -> cred=0; pc=3 }
#ifdef NOWAIT
  :: d_step { pc==3 && !cred -> pc=4 }
#else
  :: d_step { pc==3 && !cred && !tok -> pc=4 }           /* max token life    */
#endif
#endif
#if FENCE==3
  :: d_step { pc==2 && !pw -> att=1; pc=4 }
#endif
  :: d_step { pc==4 -> stag1=0; pc=5; CHK }              /* promote S         */
  :: d_step { pc==5 && !stag1 -> pc=6 }
  /* re-admission of A: reachable again, still fenced                          */
#ifdef EARLYLIFT
  :: d_step { pc==6 && reach -> pc=8 }
#endif
  :: d_step { pc==6 && reach && pw -> lateD=1; pc=7 }
  :: d_step { pc==7 && reach && pw && stag0 && !xp0 && ep0==1 -> pc=8 }
  :: d_step { pc==8 -> pin=0; cred=1; pc=9; CHK }
  od }
