# Writes the data sets (*.csv) and the reference values (survival-reference.txt) of the tests of survival statistics.
#   Rscript survival-reference.R        in this folder; R 4.2.2, survival 3.5-3, etm 1.1.1
# Every line of survival-reference.txt is a name and its values, separated by tabs; NA where R has none.
library(survival)
library(etm)
out <- file("survival-reference.txt", "w")
put <- function(name, values) {
  values <- as.numeric(unlist(values))
  cat(name, ifelse(is.na(values), "NA", trimws(formatC(values, digits = 17, format = "g"))), sep = "\t", file = out)
  cat("\n", file = out)
}
save <- function(name, data) write.csv(data, paste0(name, ".csv"), row.names = FALSE, quote = FALSE, na = "")
tight <- coxph.control(eps = 1e-15, toler.chol = 1e-16, iter.max = 100)
cat(paste0("# ", R.version.string, ", survival ", packageVersion("survival"), ", etm ", packageVersion("etm"), "\n"),
    file = out)

# Curve: values at up to 30 event times from the first to the last, medians with interval, restricted means.
curve <- function(name, fit, horizons) {
  keep <- which(fit$n.event > 0)
  put(paste0(name, ".events"), length(keep))
  keep <- keep[unique(round(seq(1, length(keep), length.out = 30)))]
  put(paste0(name, ".time"), fit$time[keep])
  put(paste0(name, ".atRisk"), fit$n.risk[keep])
  put(paste0(name, ".survival"), fit$surv[keep])
  put(paste0(name, ".error"), (fit$surv * fit$std.err)[keep])
  put(paste0(name, ".low"), fit$lower[keep])
  put(paste0(name, ".high"), fit$upper[keep])
  table <- summary(fit)$table
  put(paste0(name, ".median"), table[c("median", "0.95LCL", "0.95UCL")])
  for (h in horizons) {
    table <- summary(fit, rmean = h)$table
    put(paste0(name, ".mean", h), table[c("rmean", "se(rmean)")])
  }
}
cox <- function(name, fit) {
  put(paste0(name, ".beta"), coef(fit))
  put(paste0(name, ".error"), sqrt(diag(vcov(fit))))
  put(paste0(name, ".loglik"), fit$loglik)
  put(paste0(name, ".p"), summary(fit)$coefficients[, "Pr(>|z|)"])
  put(paste0(name, ".ratio"), summary(fit)$conf.int[, c("lower .95", "upper .95")])
  put(paste0(name, ".lr"), summary(fit)$logtest[c("test", "pvalue")])
  for (transform in c("identity", "km")) {
    z <- cox.zph(fit, transform = transform, terms = FALSE)
    put(paste0(name, ".zph.", transform), z$table[, "chisq"])
    put(paste0(name, ".zph.", transform, ".p"), z$table[, "p"])
  }
}
logrank <- function(name, fit) {
  put(paste0(name, ".observed"), if (is.matrix(fit$obs)) rowSums(fit$obs) else fit$obs)
  put(paste0(name, ".expected"), if (is.matrix(fit$exp)) rowSums(fit$exp) else fit$exp)
  put(paste0(name, ".chisq"), fit$chisq)
  put(paste0(name, ".p"), pchisq(fit$chisq, length(fit$n) - 1, lower.tail = FALSE))
}

# veteran: lung cancer, Kalbfleisch and Prentice; ties, strata
v <- veteran
v$celltype <- as.integer(v$celltype)
save("veteran", v[, c("time", "status", "trt", "celltype", "karno", "age")])
curve("veteran", survfit(Surv(time, status) ~ 1, v, conf.type = "log-log"), c(100, 300, 999))
for (t in 1:2) curve(paste0("veteran.trt", t),
  survfit(Surv(time, status) ~ 1, v[v$trt == t, ], conf.type = "log-log"), c(300))
logrank("veteran.celltype", survdiff(Surv(time, status) ~ celltype, v))
logrank("veteran.trt.strata", survdiff(Surv(time, status) ~ trt + strata(celltype), v))
cox("veteran.cox", coxph(Surv(time, status) ~ trt + karno + age, v, ties = "efron", control = tight))
cox("veteran.cox.strata",
  coxph(Surv(time, status) ~ trt + karno + age + strata(celltype), v, ties = "efron", control = tight))

# heart: Stanford heart transplants, Crowley and Hu; start-stop rows, delayed entry, a covariate that changes
h <- heart
h$transplant <- as.integer(h$transplant) - 1
h$decade <- cut(h$age, c(-Inf, -10, 0, Inf), labels = FALSE) - 1
save("heart", h[, c("start", "stop", "event", "age", "year", "surgery", "transplant", "decade")])
curve("heart", survfit(Surv(start, stop, event) ~ 1, h, conf.type = "log-log"), c(200, 1000))
curve("heart.late", survfit(Surv(start, stop, event) ~ 1, h[h$transplant == 1, ], conf.type = "log-log"), c(500))
cox("heart.cox", coxph(Surv(start, stop, event) ~ age + year + surgery + transplant, h, ties = "efron", control = tight))
cox("heart.cox.strata",
  coxph(Surv(start, stop, event) ~ age + year + transplant + strata(surgery), h, ties = "efron", control = tight))
# survdiff knows no delayed entry; the score test of the exact partial likelihood is the log-rank test.
put("heart.surgery.chisq", coxph(Surv(start, stop, event) ~ surgery, h, ties = "exact")$score)
put("heart.decade.chisq", coxph(Surv(start, stop, event) ~ factor(decade), h, ties = "exact")$score)
put("heart.decade.strata.chisq",
  coxph(Surv(start, stop, event) ~ factor(decade) + strata(surgery), h, ties = "exact")$score)

# cgd: chronic granulomatous disease, Fleming and Harrington; start-stop rows of repeated infections, strata
g <- cgd
g$treat <- as.integer(g$treat) - 1
g$centre <- as.integer(g$hos.cat)
save("cgd", g[, c("tstart", "tstop", "status", "treat", "age", "steroids", "centre")])
curve("cgd", survfit(Surv(tstart, tstop, status) ~ 1, g, conf.type = "log-log"), c(300))
cox("cgd.cox", coxph(Surv(tstart, tstop, status) ~ treat + age + steroids + strata(centre), g, ties = "efron", control = tight))

# lung: North Central Cancer Treatment Group, Loprinzi and others; many small strata, heavy ties in covariates
l <- lung[!is.na(lung$inst) & !is.na(lung$ph.ecog), ]
save("lung", l[, c("time", "status", "inst", "age", "sex", "ph.ecog")])
curve("lung", survfit(Surv(time, status) ~ 1, l, conf.type = "log-log"), c(365))
logrank("lung.sex.strata", survdiff(Surv(time, status) ~ sex + strata(inst), l))
logrank("lung.ecog", survdiff(Surv(time, status) ~ ph.ecog, l))
cox("lung.cox.strata", coxph(Surv(time, status) ~ age + sex + ph.ecog + strata(inst), l, ties = "efron", control = tight))

# mgus2: monoclonal gammopathy, Kyle and others; age as the time scale (delayed entry), competing ends, heavy ties
m <- mgus2
m$time <- ifelse(m$pstat == 0, m$futime, m$ptime)
m$cause <- ifelse(m$pstat == 0, 2 * m$death, 1)
m$entry <- 12 * m$age
m$exit <- m$entry + m$time
m$sex <- as.integer(m$sex) - 1
m <- m[m$time > 0 & !is.na(m$mspike) & !is.na(m$hgb), ]
save("mgus2", m[, c("time", "entry", "exit", "cause", "sex", "mspike", "hgb")])
curve("mgus2", survfit(Surv(time, cause > 0) ~ 1, m, conf.type = "log-log"), c(120, 240))
curve("mgus2.age", survfit(Surv(entry, exit, cause > 0) ~ 1, m[m$entry >= 600, ], conf.type = "log-log"), c(1000))
logrank("mgus2.sex", survdiff(Surv(time, cause > 0) ~ sex, m))
cox("mgus2.cox", coxph(Surv(time, cause == 1) ~ sex + mspike + hgb, m, ties = "efron", control = tight))
cox("mgus2.cox.age", coxph(Surv(entry, exit, cause > 0) ~ mspike + hgb + strata(sex), m, ties = "efron", control = tight))
incidence <- function(name, data, times) {
  e <- with(data, etm(data.frame(id = seq_along(exit), from = 0, to = ifelse(cause == 0, "cens", cause), entry = entry,
    exit = exit), c("0", "1", "2"), matrix(c(F, T, T, F, F, F, F, F, F), 3, byrow = TRUE), "cens", s = 0))
  # etm's own summary gives the interval on the scale of log(-log(1 - F)).
  for (cause in 1:2) {
    s <- summary(e, ci.fun = "cloglog")[[paste("0", cause)]]
    at <- findInterval(times, s$time)
    put(paste0(name, ".cause", cause), s$P[at])
    put(paste0(name, ".cause", cause, ".error"), sqrt(s$var[at]))
    put(paste0(name, ".cause", cause, ".low"), s$lower[at])
    put(paste0(name, ".cause", cause, ".high"), s$upper[at])
  }
}
times <- c(12, 24, 60, 120, 240, 360)
put("mgus2.incidence.times", times)
fit <- summary(survfit(Surv(time, factor(cause, 0:2, c("c", "pcm", "death"))) ~ 1, m), times = times)
put("mgus2.survfit.cause1", fit$pstate[, 2])
put("mgus2.survfit.cause2", fit$pstate[, 3])
put("mgus2.survfit.cause1.error", fit$std.err[, 2])
put("mgus2.survfit.cause2.error", fit$std.err[, 3])
incidence("mgus2.incidence", transform(m, entry = 0, exit = time), times)
ages <- c(700, 800, 900, 1000, 1100)
put("mgus2.age.incidence.times", ages)
incidence("mgus2.age.incidence", m[m$entry >= 600, ], ages)

# pbc: primary biliary cirrhosis, the 312 randomised, as in the vignette of package survRM2 (years)
p <- pbc[1:312, ]
p <- data.frame(time = round(p$time / 365.25, 6), status = as.numeric(p$status == 2), arm = as.numeric(p$trt == 1))
save("pbc", p)
for (arm in 0:1) curve(paste0("pbc.arm", arm),
  survfit(Surv(time, status) ~ 1, p[p$arm == arm, ], conf.type = "log-log"), c(10))
close(out)
