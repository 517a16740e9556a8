// Made by `npm run generate` from schemas/ and templates/*/profile.yaml. Do not edit.
import type { Profile } from '../profile/profile.js';
import type { Shape } from '../project/shape.js';

/** A field that refers to or defines an id: `*` is any key, `[]` any item. */
export interface IdField {
  readonly pattern: string;
  readonly kind: string;
}

/** A field of free text, with the same patterns; `prose` may hold several paragraphs of Markdown. */
export interface TextField {
  readonly pattern: string;
  readonly prose: boolean;
}

export const shape: Shape = {
 "kind": "map",
 "keys": {
  "format": {
   "kind": "other"
  },
  "profile": {
   "kind": "text"
  },
  "title": {
   "kind": "text"
  },
  "stage": {
   "kind": "other"
  },
  "status": {
   "kind": "text"
  },
  "language": {
   "kind": "text"
  },
  "version": {
   "kind": "text"
  },
  "date": {
   "kind": "text"
  },
  "cohort": {
   "kind": "other"
  },
  "period": {
   "kind": "map",
   "keys": {
    "start": {
     "kind": "other"
    },
    "end": {
     "kind": "other"
    }
   }
  },
  "books": {
   "kind": "list"
  },
  "bimtek": {
   "kind": "list"
  },
  "region": {
   "kind": "map",
   "keys": {
    "code": {
     "kind": "text"
    },
    "name": {
     "kind": "text"
    },
    "kind": {
     "kind": "text"
    },
    "province": {
     "kind": "text"
    },
    "fictional": {
     "kind": "other"
    },
    "capital": {
     "kind": "text"
    },
    "area_km2": {
     "kind": "other"
    },
    "population": {
     "kind": "map",
     "keys": {
      "value": {
       "kind": "other"
      },
      "year": {
       "kind": "other"
      }
     }
    },
    "districts": {
     "kind": "other"
    },
    "villages": {
     "kind": "other"
    },
    "head": {
     "kind": "map",
     "keys": {
      "name": {
       "kind": "text"
      },
      "acting": {
       "kind": "text"
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "deputy": {
     "kind": "text"
    },
    "profile": {
     "kind": "text"
    },
    "logo": {
     "kind": "text"
    },
    "sources": {
     "kind": "list"
    }
   }
  },
  "vision": {
   "kind": "map",
   "keys": {
    "statement": {
     "kind": "text"
    },
    "keywords": {
     "kind": "list"
    },
    "explanation": {
     "kind": "text"
    },
    "sources": {
     "kind": "list"
    }
   }
  },
  "missions": {
   "kind": "list"
  },
  "plans": {
   "kind": "list"
  },
  "sources": {
   "kind": "list"
  },
  "agencies": {
   "kind": "list"
  },
  "partners": {
   "kind": "list"
  },
  "regulations": {
   "kind": "list"
  },
  "governance": {
   "kind": "map",
   "keys": {
    "council": {
     "kind": "map",
     "keys": {
      "decree": {
       "kind": "text"
      },
      "chair": {
       "kind": "text"
      },
      "members": {
       "kind": "list"
      }
     }
    },
    "team": {
     "kind": "map",
     "keys": {
      "decree": {
       "kind": "text"
      },
      "chair": {
       "kind": "text"
      },
      "coordinators": {
       "kind": "list"
      }
     }
    },
    "forums": {
     "kind": "list"
    },
    "mentors": {
     "kind": "list"
    }
   }
  },
  "future": {
   "kind": "list"
  },
  "potential": {
   "kind": "list"
  },
  "readiness": {
   "kind": "list"
  },
  "gaps": {
   "kind": "list"
  },
  "swot": {
   "kind": "list"
  },
  "dimensions": {
   "kind": "map",
   "keys": {
    "governance": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "branding": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "economy": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "living": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "society": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    },
    "environment": {
     "kind": "map",
     "keys": {
      "coordinator": {
       "kind": "text"
      },
      "overview": {
       "kind": "text"
      },
      "aspects": {
       "kind": "map",
       "keys": {
        "service": {
         "kind": "text"
        },
        "bureaucracy": {
         "kind": "text"
        },
        "policy": {
         "kind": "text"
        },
        "tourism": {
         "kind": "text"
        },
        "business": {
         "kind": "text"
        },
        "appearance": {
         "kind": "text"
        },
        "industry": {
         "kind": "text"
        },
        "welfare": {
         "kind": "text"
        },
        "transaction": {
         "kind": "text"
        },
        "harmony": {
         "kind": "text"
        },
        "health": {
         "kind": "text"
        },
        "mobility": {
         "kind": "text"
        },
        "community": {
         "kind": "text"
        },
        "learning": {
         "kind": "text"
        },
        "security": {
         "kind": "text"
        },
        "protection": {
         "kind": "text"
        },
        "waste": {
         "kind": "text"
        },
        "energy": {
         "kind": "text"
        }
       }
      },
      "goals": {
       "kind": "list"
      },
      "strategies": {
       "kind": "list"
      },
      "indicators": {
       "kind": "list"
      },
      "programs": {
       "kind": "list"
      },
      "counts": {
       "kind": "map",
       "keys": {
        "programs": {
         "kind": "other"
        },
        "quick_wins": {
         "kind": "other"
        },
        "indicators": {
         "kind": "other"
        }
       }
      },
      "sources": {
       "kind": "list"
      }
     }
    }
   },
   "each": {
    "kind": "map",
    "keys": {
     "coordinator": {
      "kind": "text"
     },
     "overview": {
      "kind": "text"
     },
     "aspects": {
      "kind": "map",
      "keys": {
       "service": {
        "kind": "text"
       },
       "bureaucracy": {
        "kind": "text"
       },
       "policy": {
        "kind": "text"
       },
       "tourism": {
        "kind": "text"
       },
       "business": {
        "kind": "text"
       },
       "appearance": {
        "kind": "text"
       },
       "industry": {
        "kind": "text"
       },
       "welfare": {
        "kind": "text"
       },
       "transaction": {
        "kind": "text"
       },
       "harmony": {
        "kind": "text"
       },
       "health": {
        "kind": "text"
       },
       "mobility": {
        "kind": "text"
       },
       "community": {
        "kind": "text"
       },
       "learning": {
        "kind": "text"
       },
       "security": {
        "kind": "text"
       },
       "protection": {
        "kind": "text"
       },
       "waste": {
        "kind": "text"
       },
       "energy": {
        "kind": "text"
       }
      }
     },
     "goals": {
      "kind": "list"
     },
     "strategies": {
      "kind": "list"
     },
     "indicators": {
      "kind": "list"
     },
     "programs": {
      "kind": "list"
     },
     "counts": {
      "kind": "map",
      "keys": {
       "programs": {
        "kind": "other"
       },
       "quick_wins": {
        "kind": "other"
       },
       "indicators": {
        "kind": "other"
       }
      }
     },
     "sources": {
      "kind": "list"
     }
    }
   }
  },
  "enablers": {
   "kind": "map",
   "keys": {
    "policy": {
     "kind": "list"
    },
    "infrastructure": {
     "kind": "list"
    },
    "applications": {
     "kind": "list"
    },
    "literacy": {
     "kind": "list"
    },
    "indicators": {
     "kind": "list"
    }
   }
  },
  "quick_wins": {
   "kind": "list"
  },
  "roadmap": {
   "kind": "map",
   "keys": {
    "phases": {
     "kind": "list"
    },
    "sources": {
     "kind": "list"
    }
   }
  },
  "funding": {
   "kind": "map",
   "keys": {
    "ceilings": {
     "kind": "map",
     "each": {
      "kind": "other"
     }
    },
    "note": {
     "kind": "text"
    },
    "sources": {
     "kind": "list"
    }
   }
  },
  "evaluations": {
   "kind": "map",
   "each": {
    "kind": "map",
    "keys": {
     "round": {
      "kind": "other"
     },
     "date": {
      "kind": "text"
     },
     "components": {
      "kind": "map",
      "keys": {
       "baseline": {
        "kind": "other"
       },
       "output": {
        "kind": "other"
       },
       "outcome": {
        "kind": "other"
       },
       "impact": {
        "kind": "other"
       },
       "quick_win": {
        "kind": "other"
       }
      }
     },
     "weights": {
      "kind": "map",
      "keys": {
       "baseline": {
        "kind": "other"
       },
       "output": {
        "kind": "other"
       },
       "outcome": {
        "kind": "other"
       },
       "impact": {
        "kind": "other"
       },
       "quick_win": {
        "kind": "other"
       }
      }
     },
     "index": {
      "kind": "other"
     },
     "rounds": {
      "kind": "list"
     },
     "realisation": {
      "kind": "list"
     },
     "assessors": {
      "kind": "other"
     },
     "letter": {
      "kind": "text"
     },
     "recommendations": {
      "kind": "list"
     },
     "sources": {
      "kind": "list"
     }
    }
   }
  },
  "approval": {
   "kind": "map",
   "keys": {
    "place": {
     "kind": "text"
    },
    "date": {
     "kind": "text"
    },
    "signatories": {
     "kind": "list"
    }
   }
  },
  "glossary": {
   "kind": "list"
  },
  "revisions": {
   "kind": "list"
  }
 }
};

export const referenceFields: readonly IdField[] = [
 {
  "pattern": "bimtek[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "region.head.sources[]",
  "kind": "source"
 },
 {
  "pattern": "region.sources[]",
  "kind": "source"
 },
 {
  "pattern": "vision.sources[]",
  "kind": "source"
 },
 {
  "pattern": "missions[].plan_missions[]",
  "kind": "plan-mission"
 },
 {
  "pattern": "missions[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "plans[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "sources[].agency",
  "kind": "agency"
 },
 {
  "pattern": "agencies[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "partners[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "regulations[].partner",
  "kind": "partner"
 },
 {
  "pattern": "regulations[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "governance.council.decree",
  "kind": "regulation"
 },
 {
  "pattern": "governance.council.members[].agency",
  "kind": "agency"
 },
 {
  "pattern": "governance.council.members[].partner",
  "kind": "partner"
 },
 {
  "pattern": "governance.team.decree",
  "kind": "regulation"
 },
 {
  "pattern": "governance.team.coordinators[].agency",
  "kind": "agency"
 },
 {
  "pattern": "governance.forums[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "governance.mentors[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "future[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "potential[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "readiness[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "gaps[].indicator",
  "kind": "indicator"
 },
 {
  "pattern": "gaps[].agency",
  "kind": "agency"
 },
 {
  "pattern": "gaps[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "swot[].strengths[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "swot[].weaknesses[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "swot[].opportunities[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "swot[].threats[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "swot[].strategies.so[].factors[]",
  "kind": "swot-factor"
 },
 {
  "pattern": "swot[].strategies.wo[].factors[]",
  "kind": "swot-factor"
 },
 {
  "pattern": "swot[].strategies.st[].factors[]",
  "kind": "swot-factor"
 },
 {
  "pattern": "swot[].strategies.wt[].factors[]",
  "kind": "swot-factor"
 },
 {
  "pattern": "swot[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "dimensions.*.coordinator",
  "kind": "agency"
 },
 {
  "pattern": "dimensions.*.goals[].mission",
  "kind": "mission"
 },
 {
  "pattern": "dimensions.*.goals[].plan_goals[]",
  "kind": "plan-goal"
 },
 {
  "pattern": "dimensions.*.goals[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "dimensions.*.goals[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "dimensions.*.strategies[].goals[]",
  "kind": "goal"
 },
 {
  "pattern": "dimensions.*.strategies[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "dimensions.*.strategies[].swot[]",
  "kind": "swot"
 },
 {
  "pattern": "dimensions.*.strategies[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "dimensions.*.indicators[].agency",
  "kind": "agency"
 },
 {
  "pattern": "dimensions.*.indicators[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "dimensions.*.programs[].strategies[]",
  "kind": "strategy"
 },
 {
  "pattern": "dimensions.*.programs[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "dimensions.*.programs[].lead",
  "kind": "agency"
 },
 {
  "pattern": "dimensions.*.programs[].support[]",
  "kind": "agency"
 },
 {
  "pattern": "dimensions.*.programs[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "dimensions.*.programs[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "dimensions.*.programs[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "dimensions.*.sources[]",
  "kind": "source"
 },
 {
  "pattern": "enablers.policy[].strategies[]",
  "kind": "strategy"
 },
 {
  "pattern": "enablers.policy[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "enablers.policy[].lead",
  "kind": "agency"
 },
 {
  "pattern": "enablers.policy[].support[]",
  "kind": "agency"
 },
 {
  "pattern": "enablers.policy[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "enablers.policy[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "enablers.policy[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "enablers.infrastructure[].strategies[]",
  "kind": "strategy"
 },
 {
  "pattern": "enablers.infrastructure[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "enablers.infrastructure[].lead",
  "kind": "agency"
 },
 {
  "pattern": "enablers.infrastructure[].support[]",
  "kind": "agency"
 },
 {
  "pattern": "enablers.infrastructure[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "enablers.infrastructure[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "enablers.infrastructure[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "enablers.applications[].strategies[]",
  "kind": "strategy"
 },
 {
  "pattern": "enablers.applications[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "enablers.applications[].lead",
  "kind": "agency"
 },
 {
  "pattern": "enablers.applications[].support[]",
  "kind": "agency"
 },
 {
  "pattern": "enablers.applications[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "enablers.applications[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "enablers.applications[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "enablers.literacy[].strategies[]",
  "kind": "strategy"
 },
 {
  "pattern": "enablers.literacy[].gaps[]",
  "kind": "gap"
 },
 {
  "pattern": "enablers.literacy[].lead",
  "kind": "agency"
 },
 {
  "pattern": "enablers.literacy[].support[]",
  "kind": "agency"
 },
 {
  "pattern": "enablers.literacy[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "enablers.literacy[].indicators[]",
  "kind": "indicator"
 },
 {
  "pattern": "enablers.literacy[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "enablers.indicators[].agency",
  "kind": "agency"
 },
 {
  "pattern": "enablers.indicators[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "quick_wins[].programs[]",
  "kind": "program"
 },
 {
  "pattern": "quick_wins[].partners[]",
  "kind": "partner"
 },
 {
  "pattern": "quick_wins[].sources[]",
  "kind": "source"
 },
 {
  "pattern": "roadmap.sources[]",
  "kind": "source"
 },
 {
  "pattern": "funding.sources[]",
  "kind": "source"
 },
 {
  "pattern": "evaluations.*.recommendations[].agency",
  "kind": "agency"
 },
 {
  "pattern": "evaluations.*.sources[]",
  "kind": "source"
 }
];

export const definitionFields: readonly IdField[] = [
 {
  "pattern": "missions[].id",
  "kind": "mission"
 },
 {
  "pattern": "plans[].id",
  "kind": "plan"
 },
 {
  "pattern": "plans[].missions[].id",
  "kind": "plan-mission"
 },
 {
  "pattern": "plans[].goals[].id",
  "kind": "plan-goal"
 },
 {
  "pattern": "sources[].id",
  "kind": "source"
 },
 {
  "pattern": "agencies[].id",
  "kind": "agency"
 },
 {
  "pattern": "partners[].id",
  "kind": "partner"
 },
 {
  "pattern": "regulations[].id",
  "kind": "regulation"
 },
 {
  "pattern": "future[].id",
  "kind": "future"
 },
 {
  "pattern": "potential[].id",
  "kind": "potential"
 },
 {
  "pattern": "gaps[].id",
  "kind": "gap"
 },
 {
  "pattern": "swot[].id",
  "kind": "swot-table"
 },
 {
  "pattern": "swot[].strengths[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].weaknesses[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].opportunities[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].threats[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].strategies.so[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].strategies.wo[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].strategies.st[].id",
  "kind": "swot"
 },
 {
  "pattern": "swot[].strategies.wt[].id",
  "kind": "swot"
 },
 {
  "pattern": "dimensions.*.goals[].id",
  "kind": "goal"
 },
 {
  "pattern": "dimensions.*.strategies[].id",
  "kind": "strategy"
 },
 {
  "pattern": "dimensions.*.indicators[].id",
  "kind": "indicator"
 },
 {
  "pattern": "dimensions.*.programs[].id",
  "kind": "program"
 },
 {
  "pattern": "enablers.policy[].id",
  "kind": "program"
 },
 {
  "pattern": "enablers.infrastructure[].id",
  "kind": "program"
 },
 {
  "pattern": "enablers.applications[].id",
  "kind": "program"
 },
 {
  "pattern": "enablers.literacy[].id",
  "kind": "program"
 },
 {
  "pattern": "enablers.indicators[].id",
  "kind": "indicator"
 },
 {
  "pattern": "quick_wins[].id",
  "kind": "quick-win"
 }
];

export const fileFields: readonly string[] = [
 "region.logo",
 "sources[].file",
 "regulations[].file",
 "dimensions.*.indicators[].actuals.*.evidence[].file",
 "enablers.indicators[].actuals.*.evidence[].file",
 "quick_wins[].evidence[].file"
];

export const textFields: readonly TextField[] = [
 {
  "pattern": "title",
  "prose": false
 },
 {
  "pattern": "books[].title",
  "prose": false
 },
 {
  "pattern": "bimtek[].place",
  "prose": false
 },
 {
  "pattern": "bimtek[].agenda[]",
  "prose": false
 },
 {
  "pattern": "bimtek[].invited[]",
  "prose": false
 },
 {
  "pattern": "bimtek[].outputs[]",
  "prose": false
 },
 {
  "pattern": "region.name",
  "prose": false
 },
 {
  "pattern": "region.province",
  "prose": false
 },
 {
  "pattern": "region.capital",
  "prose": false
 },
 {
  "pattern": "region.head.name",
  "prose": false
 },
 {
  "pattern": "region.deputy",
  "prose": false
 },
 {
  "pattern": "region.profile",
  "prose": true
 },
 {
  "pattern": "vision.statement",
  "prose": false
 },
 {
  "pattern": "vision.keywords[]",
  "prose": false
 },
 {
  "pattern": "vision.explanation",
  "prose": true
 },
 {
  "pattern": "missions[].text",
  "prose": false
 },
 {
  "pattern": "plans[].title",
  "prose": false
 },
 {
  "pattern": "plans[].missions[].text",
  "prose": false
 },
 {
  "pattern": "plans[].goals[].text",
  "prose": false
 },
 {
  "pattern": "sources[].title",
  "prose": false
 },
 {
  "pattern": "sources[].publisher",
  "prose": false
 },
 {
  "pattern": "agencies[].name",
  "prose": false
 },
 {
  "pattern": "agencies[].short",
  "prose": false
 },
 {
  "pattern": "agencies[].aliases[]",
  "prose": false
 },
 {
  "pattern": "agencies[].contact.name",
  "prose": false
 },
 {
  "pattern": "agencies[].contact.role",
  "prose": false
 },
 {
  "pattern": "agencies[].data.note",
  "prose": false
 },
 {
  "pattern": "partners[].name",
  "prose": false
 },
 {
  "pattern": "partners[].role",
  "prose": false
 },
 {
  "pattern": "regulations[].number",
  "prose": false
 },
 {
  "pattern": "regulations[].about",
  "prose": false
 },
 {
  "pattern": "governance.council.chair",
  "prose": false
 },
 {
  "pattern": "governance.council.members[].name",
  "prose": false
 },
 {
  "pattern": "governance.council.members[].role",
  "prose": false
 },
 {
  "pattern": "governance.team.chair",
  "prose": false
 },
 {
  "pattern": "governance.forums[].name",
  "prose": false
 },
 {
  "pattern": "governance.forums[].meets",
  "prose": false
 },
 {
  "pattern": "governance.mentors[].name",
  "prose": false
 },
 {
  "pattern": "governance.mentors[].role",
  "prose": false
 },
 {
  "pattern": "governance.mentors[].organisation",
  "prose": false
 },
 {
  "pattern": "future[].issue",
  "prose": true
 },
 {
  "pattern": "future[].implication",
  "prose": true
 },
 {
  "pattern": "potential[].text",
  "prose": true
 },
 {
  "pattern": "readiness[].current",
  "prose": true
 },
 {
  "pattern": "readiness[].ideal",
  "prose": true
 },
 {
  "pattern": "readiness[].gap",
  "prose": true
 },
 {
  "pattern": "readiness[].solution",
  "prose": true
 },
 {
  "pattern": "gaps[].current.text",
  "prose": true
 },
 {
  "pattern": "gaps[].current.unit",
  "prose": false
 },
 {
  "pattern": "gaps[].ideal.text",
  "prose": true
 },
 {
  "pattern": "gaps[].ideal.unit",
  "prose": false
 },
 {
  "pattern": "gaps[].gap",
  "prose": true
 },
 {
  "pattern": "gaps[].solution",
  "prose": true
 },
 {
  "pattern": "swot[].strengths[].text",
  "prose": true
 },
 {
  "pattern": "swot[].weaknesses[].text",
  "prose": true
 },
 {
  "pattern": "swot[].opportunities[].text",
  "prose": true
 },
 {
  "pattern": "swot[].threats[].text",
  "prose": true
 },
 {
  "pattern": "swot[].strategies.so[].text",
  "prose": true
 },
 {
  "pattern": "swot[].strategies.wo[].text",
  "prose": true
 },
 {
  "pattern": "swot[].strategies.st[].text",
  "prose": true
 },
 {
  "pattern": "swot[].strategies.wt[].text",
  "prose": true
 },
 {
  "pattern": "dimensions.*.overview",
  "prose": true
 },
 {
  "pattern": "dimensions.*.aspects.*",
  "prose": true
 },
 {
  "pattern": "dimensions.*.goals[].text",
  "prose": false
 },
 {
  "pattern": "dimensions.*.strategies[].text",
  "prose": false
 },
 {
  "pattern": "dimensions.*.indicators[].name",
  "prose": false
 },
 {
  "pattern": "dimensions.*.indicators[].definition",
  "prose": true
 },
 {
  "pattern": "dimensions.*.indicators[].unit",
  "prose": false
 },
 {
  "pattern": "dimensions.*.indicators[].actuals.*.evidence[].title",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].name",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].expansion",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].description",
  "prose": true
 },
 {
  "pattern": "dimensions.*.programs[].locations[]",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].activities[].name",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].activities[].output",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].activities[].unit",
  "prose": false
 },
 {
  "pattern": "dimensions.*.programs[].risks[]",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].name",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].expansion",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].description",
  "prose": true
 },
 {
  "pattern": "enablers.policy[].locations[]",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].activities[].name",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].activities[].output",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].activities[].unit",
  "prose": false
 },
 {
  "pattern": "enablers.policy[].risks[]",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].name",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].expansion",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].description",
  "prose": true
 },
 {
  "pattern": "enablers.infrastructure[].locations[]",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].activities[].name",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].activities[].output",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].activities[].unit",
  "prose": false
 },
 {
  "pattern": "enablers.infrastructure[].risks[]",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].name",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].expansion",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].description",
  "prose": true
 },
 {
  "pattern": "enablers.applications[].locations[]",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].activities[].name",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].activities[].output",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].activities[].unit",
  "prose": false
 },
 {
  "pattern": "enablers.applications[].risks[]",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].name",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].expansion",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].description",
  "prose": true
 },
 {
  "pattern": "enablers.literacy[].locations[]",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].activities[].name",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].activities[].output",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].activities[].unit",
  "prose": false
 },
 {
  "pattern": "enablers.literacy[].risks[]",
  "prose": false
 },
 {
  "pattern": "enablers.indicators[].name",
  "prose": false
 },
 {
  "pattern": "enablers.indicators[].definition",
  "prose": true
 },
 {
  "pattern": "enablers.indicators[].unit",
  "prose": false
 },
 {
  "pattern": "enablers.indicators[].actuals.*.evidence[].title",
  "prose": false
 },
 {
  "pattern": "quick_wins[].name",
  "prose": false
 },
 {
  "pattern": "quick_wins[].problem",
  "prose": true
 },
 {
  "pattern": "quick_wins[].innovation",
  "prose": true
 },
 {
  "pattern": "quick_wins[].benefits.government",
  "prose": true
 },
 {
  "pattern": "quick_wins[].benefits.public",
  "prose": true
 },
 {
  "pattern": "quick_wins[].benefits.provider",
  "prose": true
 },
 {
  "pattern": "quick_wins[].uniqueness",
  "prose": true
 },
 {
  "pattern": "quick_wins[].growth",
  "prose": true
 },
 {
  "pattern": "quick_wins[].sustainability.regulation",
  "prose": true
 },
 {
  "pattern": "quick_wins[].sustainability.institution",
  "prose": true
 },
 {
  "pattern": "quick_wins[].sustainability.resources",
  "prose": true
 },
 {
  "pattern": "quick_wins[].sustainability.business_model",
  "prose": true
 },
 {
  "pattern": "quick_wins[].resources.budget",
  "prose": true
 },
 {
  "pattern": "quick_wins[].resources.people",
  "prose": true
 },
 {
  "pattern": "quick_wins[].resources.facilities",
  "prose": true
 },
 {
  "pattern": "quick_wins[].risks[].text",
  "prose": true
 },
 {
  "pattern": "quick_wins[].risks[].mitigation",
  "prose": true
 },
 {
  "pattern": "quick_wins[].evidence[].title",
  "prose": false
 },
 {
  "pattern": "roadmap.phases[].name",
  "prose": false
 },
 {
  "pattern": "roadmap.phases[].theme",
  "prose": false
 },
 {
  "pattern": "roadmap.phases[].milestones[]",
  "prose": false
 },
 {
  "pattern": "funding.note",
  "prose": true
 },
 {
  "pattern": "evaluations.*.letter",
  "prose": false
 },
 {
  "pattern": "evaluations.*.recommendations[].text",
  "prose": true
 },
 {
  "pattern": "evaluations.*.recommendations[].follow_up",
  "prose": true
 },
 {
  "pattern": "approval.place",
  "prose": false
 },
 {
  "pattern": "approval.signatories[].name",
  "prose": false
 },
 {
  "pattern": "approval.signatories[].title",
  "prose": false
 },
 {
  "pattern": "approval.signatories[].role",
  "prose": false
 },
 {
  "pattern": "glossary[].term",
  "prose": false
 },
 {
  "pattern": "glossary[].meaning",
  "prose": true
 },
 {
  "pattern": "revisions[].author",
  "prose": false
 },
 {
  "pattern": "revisions[].summary",
  "prose": true
 }
];

export const profiles: readonly Profile[] = [
 {
  "id": "kominfo-2022",
  "name": "Gerakan Menuju Smart City (panduan Kominfo, angkatan 2022 dan sesudahnya)",
  "dimensions": [
   {
    "id": "governance",
    "name": "Smart Governance",
    "meaning": "tata kelola pemerintahan cerdas",
    "misnamed": [
     "government",
     "goverment",
     "smart-government",
     "smart-governance",
     "pemerintahan",
     "tata-kelola",
     "governence"
    ],
    "aspects": [
     {
      "id": "service",
      "name": "Pelayanan Publik"
     },
     {
      "id": "bureaucracy",
      "name": "Birokrasi"
     },
     {
      "id": "policy",
      "name": "Kebijakan Publik"
     }
    ]
   },
   {
    "id": "branding",
    "name": "Smart Branding",
    "meaning": "pencitraan daerah cerdas",
    "misnamed": [
     "brand",
     "smart-branding",
     "pencitraan",
     "tourism"
    ],
    "aspects": [
     {
      "id": "tourism",
      "name": "Pariwisata"
     },
     {
      "id": "business",
      "name": "Bisnis"
     },
     {
      "id": "appearance",
      "name": "Wajah Kota"
     }
    ]
   },
   {
    "id": "economy",
    "name": "Smart Economy",
    "meaning": "ekonomi cerdas",
    "misnamed": [
     "economic",
     "ekonomi",
     "smart-economy",
     "employment"
    ],
    "aspects": [
     {
      "id": "industry",
      "name": "Ekosistem Industri"
     },
     {
      "id": "welfare",
      "name": "Kesejahteraan Rakyat"
     },
     {
      "id": "transaction",
      "name": "Ekosistem Transaksi Keuangan"
     }
    ]
   },
   {
    "id": "living",
    "name": "Smart Living",
    "meaning": "kehidupan cerdas",
    "misnamed": [
     "live",
     "smart-living",
     "kehidupan",
     "transportation",
     "mobility"
    ],
    "aspects": [
     {
      "id": "harmony",
      "name": "Harmonisasi Tata Ruang"
     },
     {
      "id": "health",
      "name": "Prasarana Kesehatan"
     },
     {
      "id": "mobility",
      "name": "Sarana Transportasi"
     }
    ]
   },
   {
    "id": "society",
    "name": "Smart Society",
    "meaning": "masyarakat cerdas",
    "misnamed": [
     "people",
     "smart-society",
     "smart-people",
     "masyarakat",
     "sosial",
     "social"
    ],
    "aspects": [
     {
      "id": "community",
      "name": "Interaksi Masyarakat"
     },
     {
      "id": "learning",
      "name": "Ekosistem Belajar"
     },
     {
      "id": "security",
      "name": "Keamanan Masyarakat"
     }
    ]
   },
   {
    "id": "environment",
    "name": "Smart Environment",
    "meaning": "lingkungan cerdas",
    "misnamed": [
     "enviroment",
     "enviromental",
     "environtment",
     "smart-environment",
     "lingkungan"
    ],
    "aspects": [
     {
      "id": "protection",
      "name": "Perlindungan Lingkungan"
     },
     {
      "id": "waste",
      "name": "Tata Kelola Sampah dan Limbah"
     },
     {
      "id": "energy",
      "name": "Tata Kelola Energi"
     }
    ]
   }
  ],
  "requires": {
   "2": [
    "region.province",
    "period",
    "vision.statement",
    "vision.keywords",
    "missions",
    "regulations",
    "agencies",
    "agencies[].data",
    "sources",
    "future",
    "future[].implication",
    "potential",
    "readiness",
    "readiness[].current",
    "readiness[].ideal",
    "gaps",
    "gaps[].aspect",
    "gaps[].current",
    "gaps[].ideal",
    "gaps[].solution",
    "gaps[].priority",
    "swot",
    "dimensions.*.goals",
    "dimensions.*.goals[].indicators"
   ],
   "3": [
    "plans",
    "dimensions.*.coordinator",
    "dimensions.*.aspects",
    "dimensions.*.goals[].aspect",
    "dimensions.*.goals[].mission",
    "dimensions.*.goals[].plan_goals",
    "dimensions.*.strategies",
    "dimensions.*.strategies[].aspect",
    "dimensions.*.strategies[].goals",
    "dimensions.*.indicators",
    "dimensions.*.indicators[].unit",
    "dimensions.*.indicators[].direction",
    "dimensions.*.indicators[].level",
    "dimensions.*.indicators[].baseline",
    "dimensions.*.indicators[].targets",
    "dimensions.*.indicators[].agency",
    "dimensions.*.programs",
    "dimensions.*.programs[].description",
    "dimensions.*.programs[].aspect",
    "dimensions.*.programs[].strategies",
    "dimensions.*.programs[].years",
    "dimensions.*.programs[].lead",
    "dimensions.*.programs[].indicators",
    "dimensions.*.programs[].budget",
    "dimensions.*.programs[].status",
    "enablers.policy",
    "enablers.infrastructure",
    "enablers.applications",
    "enablers.literacy",
    "enablers.policy[].lead",
    "enablers.policy[].years",
    "enablers.policy[].budget",
    "enablers.infrastructure[].lead",
    "enablers.infrastructure[].years",
    "enablers.infrastructure[].budget",
    "enablers.applications[].lead",
    "enablers.applications[].years",
    "enablers.applications[].budget",
    "enablers.literacy[].lead",
    "enablers.literacy[].years",
    "enablers.literacy[].budget",
    "roadmap.phases",
    "roadmap.phases[].years",
    "roadmap.phases[].theme"
   ],
   "4": [
    "version",
    "date",
    "governance.council.decree",
    "governance.council.members",
    "governance.team.decree",
    "governance.team.coordinators",
    "governance.forums",
    "quick_wins",
    "quick_wins[].problem",
    "quick_wins[].innovation",
    "quick_wins[].benefits.government",
    "quick_wins[].benefits.public",
    "quick_wins[].benefits.provider",
    "quick_wins[].uniqueness",
    "quick_wins[].growth",
    "quick_wins[].sustainability.regulation",
    "quick_wins[].sustainability.institution",
    "quick_wins[].sustainability.resources",
    "quick_wins[].sustainability.business_model",
    "quick_wins[].resources.budget",
    "quick_wins[].resources.people",
    "quick_wins[].resources.facilities",
    "quick_wins[].risks",
    "quick_wins[].risks[].mitigation",
    "quick_wins[].schedule",
    "quick_wins[].status"
   ],
   "implementation": [
    "evaluations"
   ]
  },
  "evaluation": {
   "components": [
    "baseline",
    "output",
    "outcome",
    "impact",
    "quick_win"
   ]
  },
  "books": [
   {
    "id": "book-1",
    "title": "Analisis Strategis Smart City Daerah",
    "folder": "book-1-analysis",
    "holds": [
     "region",
     "vision",
     "regulations",
     "agencies",
     "sources",
     "future",
     "potential",
     "readiness",
     "gaps",
     "swot"
    ],
    "chapters": [
     {
      "id": "foreword",
      "kind": "front",
      "title": "Kata Pengantar"
     },
     {
      "id": "contents",
      "kind": "front",
      "title": "Daftar Isi"
     },
     {
      "id": "introduction",
      "kind": "chapter",
      "title": "Pendahuluan"
     },
     {
      "id": "future",
      "kind": "chapter",
      "title": "Analisis Masa Depan"
     },
     {
      "id": "readiness",
      "kind": "chapter",
      "title": "Analisis Kesiapan Daerah"
     },
     {
      "id": "gaps",
      "kind": "chapter",
      "title": "Analisis Kesenjangan"
     },
     {
      "id": "swot",
      "kind": "chapter",
      "title": "Analisis SWOT dan Arah Visi"
     },
     {
      "id": "closing",
      "kind": "chapter",
      "title": "Penutup"
     },
     {
      "id": "sources",
      "kind": "annex",
      "title": "Sumber Data"
     },
     {
      "id": "agencies",
      "kind": "annex",
      "title": "Status Data Perangkat Daerah"
     },
     {
      "id": "glossary",
      "kind": "annex",
      "title": "Daftar Istilah"
     }
    ]
   },
   {
    "id": "book-2",
    "title": "Masterplan Smart City Daerah",
    "folder": "book-2-masterplan",
    "holds": [
     "region",
     "period",
     "vision",
     "missions",
     "plans",
     "regulations",
     "dimensions",
     "strategies",
     "programs",
     "enablers",
     "roadmap",
     "governance",
     "version",
     "date"
    ],
    "chapters": [
     {
      "id": "approval",
      "kind": "front",
      "title": "Lembar Pengesahan"
     },
     {
      "id": "foreword",
      "kind": "front",
      "title": "Kata Pengantar"
     },
     {
      "id": "contents",
      "kind": "front",
      "title": "Daftar Isi"
     },
     {
      "id": "introduction",
      "kind": "chapter",
      "title": "Pendahuluan"
     },
     {
      "id": "vision",
      "kind": "chapter",
      "title": "Visi, Misi, dan Sasaran"
     },
     {
      "id": "strategy",
      "kind": "chapter",
      "title": "Strategi Pembangunan"
     },
     {
      "id": "actions",
      "kind": "chapter",
      "title": "Rencana Aksi"
     },
     {
      "id": "roadmap",
      "kind": "chapter",
      "title": "Peta Jalan"
     },
     {
      "id": "governance",
      "kind": "chapter",
      "title": "Tata Kelola, Monitoring, dan Evaluasi"
     },
     {
      "id": "closing",
      "kind": "chapter",
      "title": "Penutup"
     },
     {
      "id": "programs",
      "kind": "annex",
      "title": "Lembar Program"
     },
     {
      "id": "indicators",
      "kind": "annex",
      "title": "Tabel Indikator"
     },
     {
      "id": "traceability",
      "kind": "annex",
      "title": "Ketertelusuran Kesenjangan, Strategi, Program, dan Indikator"
     },
     {
      "id": "decrees",
      "kind": "annex",
      "title": "Peraturan dan Keputusan"
     },
     {
      "id": "revisions",
      "kind": "annex",
      "title": "Riwayat Perubahan"
     }
    ]
   },
   {
    "id": "book-3",
    "title": "Ringkasan Eksekutif",
    "folder": "book-3-summary",
    "holds": [
     "region",
     "period",
     "vision",
     "missions",
     "dimensions",
     "roadmap",
     "quick_wins.dimensions",
     "governance"
    ],
    "chapters": [
     {
      "id": "contents",
      "kind": "front",
      "title": "Daftar Isi"
     },
     {
      "id": "reading",
      "kind": "front",
      "title": "Cara Membaca"
     },
     {
      "id": "glance",
      "kind": "chapter",
      "title": "Daerah Sekilas"
     },
     {
      "id": "analysis",
      "kind": "chapter",
      "title": "Kesiapan dan Kesenjangan"
     },
     {
      "id": "vision",
      "kind": "chapter",
      "title": "Visi dan Misi"
     },
     {
      "id": "dimensions",
      "kind": "chapter",
      "title": "Enam Dimensi"
     },
     {
      "id": "programs",
      "kind": "chapter",
      "title": "Program Terbesar dan Risiko"
     },
     {
      "id": "roadmap",
      "kind": "chapter",
      "title": "Peta Jalan"
     },
     {
      "id": "indicators",
      "kind": "chapter",
      "title": "Capaian Indikator"
     },
     {
      "id": "quick-wins",
      "kind": "chapter",
      "title": "Quick Win"
     },
     {
      "id": "governance",
      "kind": "chapter",
      "title": "Tata Kelola dan Pendanaan"
     },
     {
      "id": "commitment",
      "kind": "chapter",
      "title": "Komitmen"
     }
    ]
   },
   {
    "id": "book-4",
    "title": "Quick Win",
    "folder": "book-4-quick-wins",
    "holds": [
     "quick_wins"
    ],
    "chapters": [
     {
      "id": "contents",
      "kind": "front",
      "title": "Daftar Isi"
     },
     {
      "id": "list",
      "kind": "chapter",
      "title": "Daftar Quick Win"
     },
     {
      "id": "profiles",
      "kind": "chapter",
      "title": "Profil Quick Win"
     },
     {
      "id": "schedule",
      "kind": "chapter",
      "title": "Jadwal dan Anggaran"
     },
     {
      "id": "commitment",
      "kind": "chapter",
      "title": "Lembar Komitmen"
     }
    ]
   }
  ]
 }
];
