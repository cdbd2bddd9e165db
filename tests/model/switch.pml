/* SPDX-FileCopyrightText: 2026 The Swingbridge authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* ======================================================================
 * switch.pml - guarded role switch between two Entra Connect Sync servers
 * SPIN 6.5.x.   server 0 = A (starts active), server 1 = S (starts staging)
 *
 * WHAT IS MODELLED
 *  - wizards (NW of them, no shared memory, no shared journal), each of which
 *    may start a new attempt at ANY instant (abort / rollback / take-over) and
 *    may crash at ANY instant and resume from its journal (no budget);
 *  - a network that never forgets: a command once sent may be executed at any
 *    later time, any number of times, in any order, or never
 *      (= lost request, lost ack, late apply, duplicate, reorder; no budget);
 *  - acknowledgements carry no information for the wizard: only a fresh
 *    read-back of the server lets it leave a state (so "lost ack" is implied);
 *  - the remote agent runs under a server-local mutex; it can be killed at any
 *    time, leaving an RPC into the ADSync service that is applied later;
 *  - the service may swallow a setting (cmdlet says OK, flag unchanged);
 *  - sync cycles that start while the server is active and keep exporting
 *    after the staging flag was set (conservative assumption);
 *  - reboot = agent killed + rpc lost + cycle lost (covered by the steps above;
 *    explicit only for the VOLATILE mutant);
 *  - only the number of attempts (epochs) is bounded: NE.
 *
 * BUILD-TIME SWITCHES  (spin -a -DNAME switch.pml)
 *  scenario : NE=4..6 NW=1..3 INIT_ANY STRICT OOB EVID LIVE SHAREDJ BOOTBIND
 *             STOPS=n (with STRICT): the service crashes or is stopped by hand n
 *             times; a person may start it again unless it is fenced (disabled)
 *  mutants  : M_NOEPOCH M_NODIR M_NODIRCHECK M_REUSE M_NOREADBACK M_NOIDLE
 *             M_CLAIMONE M_NOLOCK M_NOBARRIER M_VOLATILE M_PROMOTEFIRST
 *             M_NOEVID M_NORATCHET M_STATEONLY M_NOSEAL
 *             M_DEMOTESTARTS M_NOAGENTRATCHET M_RESUMESKIP M_TIMEOUTOK M_NORETRY
 *             M_STOPPEDISFENCED (with STOPS: a stopped server is taken as fenced)
 * ====================================================================== */
#ifndef NE
#define NE 4
#endif
#ifndef NW
#define NW 2
#endif
#ifndef OOBMAX
#define OOBMAX 1
#endif
#define BIT(x)   (1<<((x)-1))
#define O(x)     (1-(x))
#define SUPER    20
#define DONE     19

/* ---------------- server state (persistent unless noted) --------------- */
bit  stag[2];          /* staging flag                                     */
bit  svc[2];           /* ADSync service running (0 = stopped + Disabled)  */
bit  xp[2];            /* an export-capable cycle is in flight             */
byte ep[2];            /* marker: highest epoch claimed on this server     */
bit  mt[2];            /* marker: the target this epoch is bound to        */
bit  lk[2];            /* volatile: agent mutex held                       */
bit  dg[2];            /* dangling intent receipt (intent without outcome) */
byte rpc[2];           /* RPC inside the service: 0 none 1 set 2 clear flag*/
byte rpce[2];          /* ghost: epoch that issued it                      */
/* ---------------- network: monotone sets of sent commands -------------- */
byte claimS[2], claimA[2];   /* claim(e, target=S) / claim(e, target=A)     */
byte demN[2];                /* DEMOTE(e)                                  */
byte proN[2];                /* PROMOTE(e) with evidence 0                 */
#ifdef EVID
byte proM[2];                /* PROMOTE(e) with evidence 1                 */
bit  cfg[2];                 /* configuration hash (toggles out of band)   */
#endif
#ifdef STRICT
byte fenN[2], unfN[2], de2N[2], seaN[2]; /* FENCE UNFENCE re-DEMOTE SEAL   */
byte sq[2];                  /* marker: stage ratchet inside the epoch:
                                other : 1 demote < 2 fence < 3 unfence < 4 re-demote
                                target: 1 promote < 5 sealed (no more promote)*/
bit  sched[2];               /* scheduler enabled                          */
#ifdef STOPS
bit  dis[2];                 /* start type disabled by a FENCE             */
bit  fs[2];                  /* marker: last look at the running service by the agent saw staging */
byte stops = STOPS;
#endif
#endif
#if defined(M_NOREADBACK)
byte ackD[2];                /* epochs whose DEMOTE was acknowledged       */
#endif
#ifdef OOB
byte oob = OOBMAX;
#endif
#ifdef SHAREDJ
byte lastE; bit lastT;       /* the newest journal, copied to another machine */
#endif
#ifdef BOOTBIND
bit bt[2];                   /* boot id */
#endif
byte nxt = 1;                /* token source: (counter,uuid) => unique     */
#ifdef LIVE
byte bcrash=LIVE, bdrop=LIVE, bkill=LIVE, bsil=LIVE;
byte nbusy;                  /* wizards with an unfinished attempt          */
#endif

#define CAP(i)  ((svc[i] && !stag[i]) || xp[i])
#ifdef OOB
/* out-of-band activation can always create two actives on its own; what the
 * wizard must guarantee is that ITS promotion never does (see P1 below)     */
#define CHK
#else
#define CHK assert(!(CAP(0) && CAP(1)))                        /* S1 */
#endif

/* --------------------------- agent-side checks ------------------------- */
#ifdef M_NOEPOCH
#define EPOK(k)  (1)
#define S4(i)
#else
#define EPOK(k)  (ep[i]==k)
#if defined(M_NOLOCK) || defined(M_VOLATILE) || defined(M_NOBARRIER) || defined(M_CLAIMONE)
#define S4(i)          /* let the S1 counterexample surface instead */
#else
#define S4(i)  assert(rpce[i]==ep[i])                          /* S4 */
#endif
#endif
#ifdef M_CLAIMONE      /* "demoting is always safe": DEMOTE is not fenced     */
#define EPOKD(k) (1)
#else
#define EPOKD(k) EPOK(k)
#endif
#if defined(M_NODIRCHECK)
#define DIROK(x) (1)
#else
#define DIROK(x) (mt[i]==(x))
#endif
#ifdef M_CLAIMONE
#define DIROKD(x) (1)
#define PURGED(k)
#else
#define DIROKD(x) DIROK(x)
#define PURGED(k) demN[i]=demN[i]&~((1<<(k-1))-1);
#endif
#ifdef M_NOLOCK
#define FREE (1)
#else
#define FREE (!lk[i])
#endif
#ifdef M_NOBARRIER
#define BARRIER
#else
/* dangling intent => restart the ADSync service before granting the claim   */
#define BARRIER if :: dg[i] -> rpc[i]=0; rpce[i]=0; xp[i]=0; dg[i]=0; :: else fi
#endif

/* commands below the marker can never be accepted again: forget them        */
#ifdef M_NOEPOCH
#define PURGE(k)
#else
#ifdef M_VOLATILE
#define PURGE(k)
#else
#define PURGE(k) \
   claimS[i]=claimS[i]&~((1<<k)-1); claimA[i]=claimA[i]&~((1<<k)-1); \
   PURGED(k) proN[i]=proN[i]&~((1<<(k-1))-1); PURGEX(k)
#endif
#endif
#ifdef EVID
#define PURGEX(k) proM[i]=proM[i]&~((1<<(k-1))-1);
#else
#ifdef STRICT
#define PURGEX(k) fenN[i]=fenN[i]&~((1<<(k-1))-1); unfN[i]=unfN[i]&~((1<<(k-1))-1); de2N[i]=de2N[i]&~((1<<(k-1))-1); seaN[i]=seaN[i]&~((1<<(k-1))-1); sq[i]=0;
#else
#define PURGEX(k)
#endif
#endif
#ifdef LIVE
#define EAT(m,k) m[i]=m[i]&~BIT(k);
#else
#define EAT(m,k)
#endif

#define CLAIM(k) \
  :: d_step { FREE && (claimS[i]&BIT(k)) && ep[i]<k -> BARRIER; ep[i]=k; mt[i]=1; PURGE(k) } \
  :: d_step { FREE && (claimA[i]&BIT(k)) && ep[i]<k -> BARRIER; ep[i]=k; mt[i]=0; PURGE(k) }

#ifdef STOPS
#define FENCED   fs[i]=(svc[i] -> stag[i] : fs[i]); dis[i]=1;
#define UNFENCED dis[i]=0;
#define PROMOTED fs[i]=0; dis[i]=0;
#define OUTCOME  fs[i]=(svc[i] -> stag[i] : 0);
#else
#define FENCED
#define UNFENCED
#define PROMOTED
#define OUTCOME
#endif
#if defined(STOPS) && !defined(M_STOPPEDISFENCED)
#define MAYUNFENCE && fs[i]
#define KEPT(x) && fs[x]
#else
#define MAYUNFENCE
#define KEPT(x)
#endif
#ifdef STRICT
#ifdef OOB
#define STARTSVC if :: !svc[i] -> svc[i]=1; assert(stag[i] || !CAP(O(i))); :: else fi;
#else
#define STARTSVC svc[i]=1; CHK;
#endif
#ifdef M_DEMOTESTARTS        /* DEMOTE starts a stopped service to do its work  */
#define RUNNING(x)
#define DEMSTART svc[i]=1;
#else
#define RUNNING(x) && svc[x]
#define DEMSTART
#endif
#ifdef M_NORATCHET
#define SQOK(lo,hi)
#define SQSET(n)
#else
#ifdef M_NOAGENTRATCHET
#define SQOK(lo,hi)
#else
#define SQOK(lo,hi) && (sq[i]>=lo) && (sq[i]<=hi)
#endif
#define SQSET(n) sq[i]=n;
#endif
#if defined(M_NORATCHET) || defined(M_NOSEAL)
#define SQOKP
#else
#define SQOKP && (sq[i]<=1)
#endif
#else
#define STARTSVC
#define RUNNING(x)
#define DEMSTART
#define SQOK(lo,hi)
#define SQSET(n)
#define SQOKP
#endif
#ifdef M_NOREADBACK
#define ACKD(k) ackD[i]=ackD[i]|BIT(k);
#else
#define ACKD(k)
#endif

#ifdef M_NOLOCK
/* check and act are two separate steps: the check result goes stale          */
#define CMDS(k) \
  :: d_step { pend==0 && (demN[i]&BIT(k)) && EPOK(k) && DIROK(O(i)) && !stag[i] -> pend=1; pe=k } \
  :: d_step { pend==0 && (proN[i]&BIT(k)) && EPOK(k) && DIROK(i)    &&  stag[i] -> pend=2; pe=k }
#else
#define CMDS(k) \
  :: d_step { FREE && (demN[i]&BIT(k)) && EPOKD(k) && DIROKD(O(i)) SQOK(0,1) RUNNING(i) -> BARRIER; SQSET(1) EAT(demN,k) ACKD(k) DEMSTART \
       if :: !stag[i] -> lk[i]=1; dg[i]=1; rpc[i]=1; rpce[i]=k; :: else fi } \
  :: d_step { FREE && (proN[i]&BIT(k)) && EPOK(k) && DIROK(i) EVOK(0) SQOKP -> BARRIER; SQSET(1) EAT(proN,k) PROMOTED STARTSVC EVASSERT(0) \
       if :: stag[i] -> lk[i]=1; dg[i]=1; rpc[i]=2; rpce[i]=k; :: else fi } \
  EVCMD(k) FENCECMD(k)
#endif
#ifdef EVID
#ifdef M_NOEVID
#define EVOK(v)
#else
#define EVOK(v) && (cfg[i]==v)
#endif
#define EVASSERT(v) assert(cfg[i]==v);                          /* S2 */
#define EVCMD(k) \
  :: d_step { FREE && (proM[i]&BIT(k)) && EPOK(k) && DIROK(i) EVOK(1) -> BARRIER; STARTSVC EVASSERT(1) \
       if :: stag[i] -> lk[i]=1; dg[i]=1; rpc[i]=2; rpce[i]=k; :: else fi }
#else
#define EVOK(v)
#define EVASSERT(v)
#define EVCMD(k)
#endif
#ifdef STRICT
#define FENCECMD(k) \
  :: d_step { FREE && (fenN[i]&BIT(k)) && EPOK(k) && DIROK(O(i)) SQOK(0,2) -> EAT(fenN,k) SQSET(2) FENCED sched[i]=0; svc[i]=0; xp[i]=0; dg[i]=0; rpc[i]=0; rpce[i]=0 } \
  :: d_step { FREE && (unfN[i]&BIT(k)) && EPOK(k) && DIROK(O(i)) SQOK(2,3) && !svc[i] MAYUNFENCE -> EAT(unfN,k) SQSET(3) UNFENCED svc[i]=1; sched[i]=0; CHK } \
  :: d_step { FREE && (de2N[i]&BIT(k)) && EPOK(k) && DIROK(O(i)) SQOK(3,4) && svc[i] && !stag[i] -> BARRIER; EAT(de2N,k) SQSET(4) lk[i]=1; dg[i]=1; rpc[i]=1; rpce[i]=k } \
  :: d_step { FREE && (seaN[i]&BIT(k)) && EPOK(k) && DIROK(i) -> BARRIER; EAT(seaN,k) SQSET(5) }
#else
#define FENCECMD(k)
#endif

#if defined(STRICT) && defined(OOB)
#define CYC(i) sched[i]
#else
#define CYC(i) 1
#endif
#ifdef STRICT
#define FENCEPC 11
#else
#define FENCEPC 7
#endif
/* S3: "done" is journaled only when it is true (unless a newer epoch rules)    */
#if defined(M_NODIR) || defined(M_NOEPOCH) || defined(M_CLAIMONE) || defined(M_NOREADBACK) || defined(M_TIMEOUTOK) || defined(M_NOLOCK) || defined(M_VOLATILE) || defined(M_REUSE) || defined(M_NOBARRIER) || defined(OOB)
#define S3
#else
#define S3 assert(ep[O(t)]!=e || (stag[O(t)] && !xp[O(t)]))
#endif
#ifdef LIVE
#define LINC nbusy--
#define LDEC if :: pc==0 || pc>=DONE -> nbusy++ :: else fi;
#else
#define LINC
#define LDEC
#endif

#ifdef SHAREDJ
#define SAVEJ lastE=e; lastT=t
#else
#define SAVEJ
#endif

proctype Agent(bit i)
{
#ifdef M_NOLOCK
  byte pend=0, pe=0;
#endif
  do
  CLAIM(1) CMDS(1)
#if NE>1
  CLAIM(2) CMDS(2)
#endif
#if NE>2
  CLAIM(3) CMDS(3)
#endif
#if NE>3
  CLAIM(4) CMDS(4)
#endif
#if NE>4
  CLAIM(5) CMDS(5)
#endif
#if NE>5
  CLAIM(6) CMDS(6)
#endif
#ifdef M_NOLOCK
  :: d_step { pend==1 -> dg[i]=1; rpc[i]=1; rpce[i]=pe; pend=0; pe=0 }
  :: d_step { pend==2 -> dg[i]=1; rpc[i]=2; rpce[i]=pe; pend=0; pe=0 }
#endif
  /* the ADSync service applies the request (possibly after the agent died)    */
  :: d_step { rpc[i]==1 && svc[i] -> S4(i); stag[i]=1; rpc[i]=0; rpce[i]=0 }
  :: d_step { rpc[i]==2 && svc[i] -> S4(i); stag[i]=0; rpc[i]=0; rpce[i]=0; CHK;
#ifdef OOB
       assert(!CAP(O(i)));                /* P1: our promotion never makes two */
#endif
     }
#ifndef LIVE
  :: d_step { rpc[i]!=0 -> rpc[i]=0; rpce[i]=0 }            /* swallowed       */
  :: d_step { lk[i] -> lk[i]=0 }                            /* agent killed    */
  :: d_step { CYC(i) && svc[i] && !stag[i] && !xp[i] -> xp[i]=1; CHK }
  :: d_step { xp[i] -> xp[i]=0 }
#else
  :: d_step { rpc[i]!=0 && bsil>0 -> bsil--; rpc[i]=0; rpce[i]=0 }
  :: d_step { lk[i] && bkill>0 -> bkill--; lk[i]=0 }
#endif
  :: d_step { lk[i] && rpc[i]==0 -> lk[i]=0; dg[i]=0; OUTCOME }      /* outcome written */
#ifdef M_VOLATILE
#ifdef BOOTBIND    /* commands carry the boot id seen at claim time; one reboot per server */
  :: d_step { bt[i]==0 -> bt[i]=1; ep[i]=0; mt[i]=0; lk[i]=0; rpc[i]=0; rpce[i]=0; xp[i]=0;
              claimS[i]=0; claimA[i]=0; demN[i]=0; proN[i]=0 }
#else
  :: d_step { ep[i]!=0 -> ep[i]=0; mt[i]=0; lk[i]=0; rpc[i]=0; rpce[i]=0; xp[i]=0 }   /* reboot */
#endif
#endif
#ifdef STOPS
  :: d_step { stops>0 && svc[i] -> stops--; svc[i]=0; xp[i]=0; rpc[i]=0; rpce[i]=0 }   /* crash, or stopped by hand */
  :: d_step { !svc[i] && !dis[i] -> svc[i]=1; CHK }                                    /* started by hand */
#endif
#ifdef EVID
  :: d_step { cfg[i]=1-cfg[i] }                             /* config changes  */
#endif
#ifdef OOB
#if OOBMAX==0          /* unlimited */
  :: d_step { svc[i] && stag[i]==1 -> stag[i]=0 }
  :: d_step { svc[i] && stag[i]==0 -> stag[i]=1 }
#else
  :: d_step { oob>0 && svc[i] && stag[i]==1 -> oob--; stag[i]=0 }
  :: d_step { oob>0 && svc[i] && stag[i]==0 -> oob--; stag[i]=1 }
#endif
#endif
  od
}

#ifdef LIVE
proctype Cyc(bit i)
{ do
  :: d_step { svc[i] && !stag[i] && !xp[i] -> xp[i]=1; CHK }
  :: d_step { xp[i] -> xp[i]=0 }
  od }
proctype Net()
{ byte k; bit i;
  do
  :: bdrop>0 ->
     atomic { if :: i=0 :: i=1 fi;
       if :: claimS[i] -> claimS[i]=0; bdrop--
          :: claimA[i] -> claimA[i]=0; bdrop--
          :: demN[i]   -> demN[i]=0;   bdrop--
          :: proN[i]   -> proN[i]=0;   bdrop--
#ifdef STRICT
          :: fenN[i]   -> fenN[i]=0;   bdrop--
          :: unfN[i]   -> unfN[i]=0;   bdrop--
          :: seaN[i]   -> seaN[i]=0;   bdrop--
#endif
          :: else -> skip fi; i=0 }
  :: break
  od }
#endif

/* ------------------------------ the wizard ----------------------------- */
#define SENDCLAIM(x) \
   if :: ep[x]<e && t==1 -> claimS[x]=claimS[x]|BIT(e) :: ep[x]<e && t==0 -> claimA[x]=claimA[x]|BIT(e) :: else fi
#if defined(M_NODIRCHECK)
#define MINE(x)  (ep[x]==e)
#else
#define MINE(x)  (ep[x]==e && mt[x]==t)
#endif
#ifdef M_NOEPOCH
#define MINEB(x) (1)
#else
#define MINEB(x) MINE(x)
#endif
#ifdef M_NOIDLE
#define IDLE(x)  (1)
#else
#define IDLE(x)  (!xp[x])
#endif

proctype Wiz()
{
  byte pc=0;           /* program counter (volatile)                          */
#ifdef BOOTBIND
  bit b[2];            /* boot ids captured with the claims                    */
#define SEEBOOT(x) b[x]=bt[x];
#define BOK(x) && b[x]==bt[x]
#else
#define SEEBOOT(x)
#define BOK(x)
#endif
  byte e=0; bit t=0;   /* token and direction (journaled before pc leaves 0)  */
  do
  /* new attempt: first start, abort, rollback, take-over by the other operator.
   * The pair (e,t) is written to the journal BEFORE anything is sent.           */
#ifdef M_REUSE
  :: atomic { nxt<=NE -> nxt++; e=(ep[0]>ep[1] -> ep[0] : ep[1])+1; if :: t=0 :: t=1 fi; pc=(e<=NE -> 1 : SUPER) }
#else
  :: atomic { nxt<=NE -> e=nxt; nxt++; if :: t=0 :: t=1 fi; LDEC pc=1; SAVEJ }
#endif
#ifdef SHAREDJ
  :: d_step { lastE>0 -> e=lastE; t=lastT; pc=1 }  /* second instance, same journal */
#endif
  /* crash at any instant; restart resumes the journaled (e,t) from the claims  */
#ifdef LIVE
  :: d_step { pc>1 && pc<DONE && bcrash>0 -> bcrash--; pc=1 }
#else
#ifdef M_RESUMESKIP
  /* trusts "A demoted" in the journal after a crash: jumps back to the promote  */
  :: d_step { pc>1 && pc<7 -> pc=1 }
  :: d_step { pc>=7 && pc<DONE -> pc=7 }
#else
  :: d_step { pc>1 && pc<DONE -> pc=1 }
#endif
#endif
#ifdef M_NODIR
  :: d_step { pc>1 && pc<DONE -> t=1-t; pc=5 }     /* rollback inside the same epoch */
#endif
  /* claim the token on both servers, canonical order */
#ifdef M_CLAIMONE
  :: d_step { pc==1 -> SENDCLAIM(t); pc=2 }
  :: d_step { pc==2 && MINE(t) -> pc=5 }
  :: d_step { pc==2 && ep[t]>e -> pc=SUPER; LINC }
#else
  :: d_step { pc==1 -> SENDCLAIM(0); pc=2 }
  :: d_step { pc==2 && MINE(0) -> SEEBOOT(0) pc=3 }
  :: d_step { pc==2 && (ep[0]>e || (ep[0]==e && !MINE(0))) -> pc=SUPER; LINC }
  :: d_step { pc==3 -> SENDCLAIM(1); pc=4 }
  :: d_step { pc==4 && MINE(1) -> SEEBOOT(1) pc=5 }
  :: d_step { pc==4 && (ep[1]>e || (ep[1]==e && !MINE(1))) -> pc=SUPER; LINC }
#endif
#ifdef M_PROMOTEFIRST
  :: d_step { pc==5 -> proN[t]=proN[t]|BIT(e); pc=6 }
  :: d_step { pc==6 && MINEB(t) && !stag[t] -> pc=7 }
  :: d_step { pc==7 -> demN[O(t)]=demN[O(t)]|BIT(e); pc=8 }
  :: d_step { pc==8 && MINEB(O(t)) && stag[O(t)] && IDLE(O(t)) -> pc=DONE; LINC }
#else
  /* demote the other side, then LOOK: flag set, no cycle, still my epoch */
#ifdef STRICT
#ifdef M_NORATCHET
  :: d_step { pc==5 -> demN[O(t)]=demN[O(t)]|BIT(e); pc=6 }
#else
#ifdef M_DEMOTESTARTS
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]<2  -> demN[O(t)]=demN[O(t)]|BIT(e); pc=6 }
#else
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]<2 && svc[O(t)] -> demN[O(t)]=demN[O(t)]|BIT(e); pc=6 }
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]<2 && !svc[O(t)] KEPT(O(t)) -> pc=11 }  /* fenced earlier, seen staging: keep it so */
  :: d_step { pc==6 && MINE(O(t)) && !svc[O(t)] -> pc=5 }
#endif
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]==2 -> pc=12 }   /* already fenced  */
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]>2 && !stag[t] -> pc=13 }
  :: d_step { pc==5 && MINE(O(t)) && sq[O(t)]>2 && stag[t]  -> pc=SUPER; LINC }
  :: d_step { pc==5 && ep[O(t)]>e -> pc=SUPER; LINC }
#endif
#else
#ifdef BOOTBIND
  :: d_step { pc==5 -> if :: b[O(t)]==bt[O(t)] -> demN[O(t)]=demN[O(t)]|BIT(e) :: else fi; pc=6 }
#else
  :: d_step { pc==5 -> demN[O(t)]=demN[O(t)]|BIT(e); pc=6 }
#endif
#endif
#ifdef M_NOREADBACK
  :: d_step { pc==6 && (ackD[O(t)]&BIT(e)) -> pc=7 }
#else
#ifdef M_TIMEOUTOK
  :: d_step { pc==6 -> pc=7 }
#endif
#ifndef M_CLAIMONE
  :: d_step { pc==6 && MINEB(O(t)) && stag[O(t)] && IDLE(O(t)) && !lk[O(t)] RUNNING(O(t)) BOK(O(t)) -> pc=FENCEPC }
#else
  :: d_step { pc==6 && stag[O(t)] && IDLE(O(t)) -> pc=FENCEPC }
#endif
#endif
#ifndef M_NOEPOCH
  :: d_step { pc==6 && ep[O(t)]>e -> pc=SUPER; LINC }
#endif
#ifdef STRICT
  :: d_step { pc==11 -> fenN[O(t)]=fenN[O(t)]|BIT(e); pc=12 }
#if defined(M_NORATCHET) || defined(M_STATEONLY)
  :: d_step { pc==12 && MINE(O(t)) && !svc[O(t)] -> pc=7 }
#else      /* receipt of THIS epoch's fence and the observed state, both         */
  :: d_step { pc==12 && MINE(O(t)) && !svc[O(t)] && sq[O(t)]==2 -> pc=7 }
#endif
#ifndef M_NORATCHET
  :: d_step { pc==12 && MINE(O(t)) && svc[O(t)] && sq[O(t)]>2 -> pc=5 }
  :: d_step { pc==12 && MINE(O(t)) && svc[O(t)] && sq[O(t)]==2 -> pc=11 }
#endif
  :: d_step { pc==12 && ep[O(t)]>e -> pc=SUPER; LINC }
#endif
  /* promote, then LOOK */
#ifdef EVID
  :: d_step { pc==7 -> if :: cfg[t] -> proM[t]=proM[t]|BIT(e) :: else -> proN[t]=proN[t]|BIT(e) fi; pc=8 }
#else
#ifdef BOOTBIND
  :: d_step { pc==7 -> if :: b[t]==bt[t] -> proN[t]=proN[t]|BIT(e) :: else fi; pc=8 }
#else
  :: d_step { pc==7 -> proN[t]=proN[t]|BIT(e); pc=8 }
#endif
#endif
#ifndef STRICT
  :: d_step { pc==8 && MINEB(t) && !stag[t] -> S3; pc=DONE; LINC }
#else
#if defined(M_NORATCHET) || defined(M_NOSEAL)
  :: d_step { pc==8 && MINE(t) && !stag[t] -> pc=13 }
#else      /* seal: no late PROMOTE of this epoch can run any more, then unfence */
  :: d_step { pc==8 && MINE(t) && svc[t] && !stag[t] && !lk[t] -> seaN[t]=seaN[t]|BIT(e); pc=16 }
  :: d_step { pc==8 && MINE(t) && stag[t] && sq[t]==5 -> pc=SUPER; LINC }
  :: d_step { pc==16 && MINE(t) && sq[t]==5 && !lk[t] && !stag[t] -> pc=13 }
  :: d_step { pc==16 && MINE(t) && sq[t]==5 && !lk[t] && stag[t] -> pc=SUPER; LINC }
  :: d_step { pc==16 && ep[t]>e -> pc=SUPER; LINC }
#endif
  :: d_step { pc==13 -> unfN[O(t)]=unfN[O(t)]|BIT(e); pc=14 }
  /* flag of the returning server is read before its scheduler is enabled        */
  :: d_step { pc==14 && MINE(O(t)) && svc[O(t)] && stag[O(t)] -> sched[O(t)]=1; sched[t]=1; S3; pc=DONE; LINC }
  :: d_step { pc==14 && MINE(O(t)) && svc[O(t)] && !stag[O(t)] -> de2N[O(t)]=de2N[O(t)]|BIT(e) }
  :: d_step { (pc==14) && ep[O(t)]>e -> pc=SUPER; LINC }
#endif
#endif
#ifndef M_NOEPOCH
  :: d_step { pc==8 && ep[t]>e -> pc=SUPER; LINC }
#endif
#if defined(LIVE) && !defined(M_NORETRY)
  /* time-out: the request is gone and the server is not where we want it      */
  :: d_step { pc==2 && ep[0]<e && !((claimS[0]|claimA[0])&BIT(e)) -> pc=1 }
  :: d_step { pc==4 && ep[1]<e && !((claimS[1]|claimA[1])&BIT(e)) -> pc=3 }
  :: d_step { pc==6 && ep[O(t)]==e && !stag[O(t)] && !lk[O(t)] && !(demN[O(t)]&BIT(e)) -> pc=5 }
  :: d_step { pc==8 && ep[t]==e && (stag[t] || !svc[t]) && !lk[t] && !(proN[t]&BIT(e)) -> pc=7 }
#ifdef STRICT
  :: d_step { pc==12 && ep[O(t)]==e && sq[O(t)]<2 && !(fenN[O(t)]&BIT(e)) -> pc=11 }
  :: d_step { pc==14 && ep[O(t)]==e && !svc[O(t)] && !(unfN[O(t)]&BIT(e)) -> pc=13 }
  :: d_step { pc==16 && ep[t]==e && sq[t]!=5 && !(seaN[t]&BIT(e)) -> pc=8 }
#endif
#endif
  od
}

init {
  atomic {
    svc[0]=1; svc[1]=1;
#ifdef STRICT
    sched[0]=1; sched[1]=1;
#endif
#ifdef INIT_ANY
    if :: stag[0]=0; stag[1]=1 :: stag[0]=1; stag[1]=0 :: stag[0]=1; stag[1]=1 fi;
#else
    stag[0]=0; stag[1]=1;
#endif
    run Agent(0); run Agent(1); run Wiz();
#if NW>1
    run Wiz();
#endif
#if NW>2
    run Wiz();
#endif
#ifdef LIVE
    run Cyc(0); run Cyc(1); run Net();
#endif
  }
}

#ifdef LIVE
/* L1: finitely many faults => every wizard comes to rest and, from then on,
 *     exactly one server is active                                           */
ltl live { <>[] (nbusy==0 && ((svc[0]&&!stag[0]) + (svc[1]&&!stag[1]) == 1)) }
#endif
